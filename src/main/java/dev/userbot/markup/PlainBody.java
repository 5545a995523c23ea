package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBankCardNumber;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBotCommand;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCustomEmoji;
import dev.userbot.td.api.TextEntityType.TextEntityTypeHashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMention;
import dev.userbot.td.api.TextEntityType.TextEntityTypePhoneNumber;
import java.util.Set;

/**
 * The short way for most of all messages: text without formatting needs no tree of nodes. What it writes is what
 * {@link BodyNodes} would have written.
 */
final class PlainBody {
    private static final Set<Class<? extends TextEntityType>> UNFORMATTED = Set.of(
            TextEntityTypeMention.class,
            TextEntityTypeHashtag.class,
            TextEntityTypeCashtag.class,
            TextEntityTypeBotCommand.class,
            TextEntityTypePhoneNumber.class,
            TextEntityTypeBankCardNumber.class,
            TextEntityTypeCustomEmoji.class);

    private PlainBody() {}

    static boolean suits(FormattedText formatted) {
        for (TextEntity entity : formatted.entities()) {
            if (!UNFORMATTED.contains(entity.type().getClass())) {
                return false;
            }
        }
        return true;
    }

    /** Appends the paragraphs of a text, each line ended; nothing if all of it is blank. */
    static void append(StringBuilder out, String written) {
        var text = VisibleText.of(written);
        boolean isFirst = true;
        boolean isAfterBlank = false;
        int start = 0;
        while (start < text.length()) {
            int lineBreak = text.indexOf('\n', start);
            int next = lineBreak < 0 ? text.length() : lineBreak;
            int end = LineNodes.withoutTrailingSpace(text, start, next);
            if (start == end) {
                isAfterBlank = true;
            } else {
                if (!isFirst) {
                    out.append(isAfterBlank ? "\n\n" : "  \n");
                }
                appendLine(out, text.substring(start, end));
                isFirst = false;
                isAfterBlank = false;
            }
            start = next + 1;
        }
        if (!isFirst) {
            out.append('\n');
        }
    }

    private static void appendLine(StringBuilder out, String line) {
        int indent = LineNodes.indent(line);
        Escaping.append(
                out,
                indent == 0 ? line : LineNodes.indentation(line.substring(0, indent)) + line.substring(indent),
                Escaping.Context.LINE);
    }
}
