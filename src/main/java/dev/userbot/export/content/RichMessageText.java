package dev.userbot.export.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.MessageContent.MessageRichMessage;
import java.util.List;
import java.util.Map;

/** The words of an article, one line for each of its blocks: for formats that know only text. */
final class RichMessageText {
    /** The leaves of TDLib's {@code RichText} that hold words, and where. */
    private static final Map<String, String> WORDS = Map.of(
            "richTextPlain", "text",
            "richTextCustomEmoji", "alternative_text",
            "richTextMathematicalExpression", "expression",
            "pageBlockMathematicalExpression", "expression");

    private final StringBuilder text = new StringBuilder();

    private RichMessageText() {}

    static FormattedText of(MessageRichMessage content) {
        var words = new RichMessageText();
        content.message().ifPresent(message -> message.blocks().forEach(words::read));
        return new FormattedText(words.text.toString().strip(), List.of());
    }

    private void read(JsonNode node) {
        var type = node.path("@type").asText();
        var words = WORDS.get(type);
        if (words == null) {
            node.forEach(this::read);
        } else {
            text.append(node.path(words).asText());
        }
        if (type.startsWith("pageBlock") && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
