package dev.userbot.export.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.MessageContent.MessageRichMessage;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of an article as formatted text: headings are bold, code and quotes are those of messages, items of lists
 * and rows of tables are lines. So every format shows articles with what it has for messages.
 */
final class RichMessageText {
    /** The leaves of TDLib's {@code RichText} that hold words, and where. */
    private static final Map<String, String> WORDS = Map.of(
            "richTextPlain", "text",
            "richTextCustomEmoji", "alternative_text",
            "richTextMathematicalExpression", "expression",
            "pageBlockMathematicalExpression", "expression");

    /** What messages have the same, or nearly. */
    private static final Map<String, Function<JsonNode, TextEntityType>> STYLES = Map.ofEntries(
            Map.entry("richTextBold", node -> new TextEntityTypeBold()),
            Map.entry("richTextItalic", node -> new TextEntityTypeItalic()),
            Map.entry("richTextUnderline", node -> new TextEntityTypeUnderline()),
            Map.entry("richTextStrikethrough", node -> new TextEntityTypeStrikethrough()),
            Map.entry("richTextSpoiler", node -> new TextEntityTypeSpoiler()),
            Map.entry("richTextFixed", node -> new TextEntityTypeCode()),
            Map.entry(
                    "richTextUrl",
                    node -> new TextEntityTypeTextUrl(node.path("url").asText())),
            Map.entry("pageBlockTitle", node -> new TextEntityTypeBold()),
            Map.entry("pageBlockHeader", node -> new TextEntityTypeBold()),
            Map.entry("pageBlockSubheader", node -> new TextEntityTypeBold()),
            Map.entry("pageBlockSectionHeading", node -> new TextEntityTypeBold()),
            Map.entry("pageBlockBlockQuote", node -> new TextEntityTypeBlockQuote()),
            Map.entry("pageBlockPullQuote", node -> new TextEntityTypeBlockQuote()),
            Map.entry(
                    "pageBlockPreformatted",
                    node -> new TextEntityTypePreCode(node.path("language").asText())));

    private final StringBuilder text = new StringBuilder();
    private final List<TextEntity> entities = new ArrayList<>();

    private RichMessageText() {}

    static FormattedText of(MessageRichMessage content) {
        var article = new RichMessageText();
        content.message().ifPresent(message -> message.blocks().forEach(article::readBlock));
        article.text.setLength(article.wordsEnd());
        return new FormattedText(article.text.toString(), List.copyOf(article.entities));
    }

    /** Blocks of the article itself are set apart by an empty line, those within others are not. */
    private void readBlock(JsonNode block) {
        int start = text.length();
        read(block);
        if (text.length() > start) {
            text.append('\n');
        }
    }

    private void read(JsonNode node) {
        var type = node.path("@type").asText();
        if (type.equals("pageBlockListItem")) {
            text.append(mark(node)).append(' ');
        }
        int start = text.length();
        if (WORDS.containsKey(type)) {
            text.append(node.path(WORDS.get(type)).asText());
        } else if (type.equals("pageBlockTable")) {
            readTable(node);
        } else {
            node.forEach(this::read);
        }
        int length = wordsEnd() - start;
        if (STYLES.containsKey(type) && length > 0) {
            entities.add(new TextEntity(start, length, STYLES.get(type).apply(node)));
        }
        if (type.startsWith("pageBlock") && !type.equals("pageBlockTableCell")) {
            endLine();
        }
    }

    private void readTable(JsonNode table) {
        read(table.path("caption"));
        endLine();
        for (var row : table.path("cells")) {
            var separator = "";
            for (var cell : row) {
                text.append(separator);
                read(cell);
                separator = " | ";
            }
            endLine();
        }
    }

    private static String mark(JsonNode item) {
        if (item.path("has_checkbox").asBoolean()) {
            return item.path("is_checked").asBoolean() ? "☑" : "☐";
        }
        return item.path("label").asText();
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Where the last word ends that was read: line breaks after it belong to no entity. */
    private int wordsEnd() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
