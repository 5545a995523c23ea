package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCustomEmoji;
import dev.userbot.td.api.TextEntityType.TextEntityTypeDateTime;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import java.util.ArrayDeque;

/** Formatted text for the eyes of a test: {@code ⟨Bold:text⟩}, nested as its entities are. */
final class Annotated {
    private Annotated() {}

    static String of(FormattedText formatted) {
        var result = new StringBuilder();
        var open = new ArrayDeque<TextEntity>();
        var entities = new ArrayDeque<>(formatted.entities());
        for (int i = 0; i <= formatted.text().length(); i++) {
            while (!open.isEmpty() && Entities.end(open.peek()) == i) {
                open.pop();
                result.append('⟩');
            }
            while (!entities.isEmpty() && entities.peek().offset() == i) {
                open.push(entities.remove());
                result.append('⟨').append(name(open.peek().type())).append(':');
            }
            if (i < formatted.text().length()) {
                result.append(formatted.text().charAt(i));
            }
        }
        if (!open.isEmpty() || !entities.isEmpty()) {
            throw new AssertionError("entities cross, or do not lie in the text: " + formatted);
        }
        return result.toString();
    }

    private static String name(TextEntityType type) {
        var name = type.getClass().getSimpleName().replace("TextEntityType", "");
        if (type instanceof TextEntityTypeTextUrl link) {
            return name + " " + link.url();
        }
        if (type instanceof TextEntityTypeMentionName mention) {
            return name + " " + mention.userId();
        }
        if (type instanceof TextEntityTypePreCode code) {
            return name + " " + code.language();
        }
        if (type instanceof TextEntityTypeCustomEmoji emoji) {
            return name + " " + emoji.customEmojiId();
        }
        if (type instanceof TextEntityTypeDateTime date) {
            return name + " " + date.unixTime();
        }
        return name;
    }
}
