package dev.userbot.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBankCardNumber;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBotCommand;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCustomEmoji;
import dev.userbot.td.api.TextEntityType.TextEntityTypeEmailAddress;
import dev.userbot.td.api.TextEntityType.TextEntityTypeExpandableBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeHashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMention;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypePhoneNumber;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.util.Map;

/** Formatted text in the two forms that Desktop writes side by side. */
final class TextJson {
    private static final Map<Class<? extends TextEntityType>, String> TYPES = Map.ofEntries(
            Map.entry(TextEntityTypeMention.class, "mention"),
            Map.entry(TextEntityTypeHashtag.class, "hashtag"),
            Map.entry(TextEntityTypeCashtag.class, "cashtag"),
            Map.entry(TextEntityTypeBotCommand.class, "bot_command"),
            Map.entry(TextEntityTypeUrl.class, "link"),
            Map.entry(TextEntityTypeEmailAddress.class, "email"),
            Map.entry(TextEntityTypePhoneNumber.class, "phone"),
            Map.entry(TextEntityTypeBankCardNumber.class, "bank_card"),
            Map.entry(TextEntityTypeBold.class, "bold"),
            Map.entry(TextEntityTypeItalic.class, "italic"),
            Map.entry(TextEntityTypeUnderline.class, "underline"),
            Map.entry(TextEntityTypeStrikethrough.class, "strikethrough"),
            Map.entry(TextEntityTypeSpoiler.class, "spoiler"),
            Map.entry(TextEntityTypeCode.class, "code"),
            Map.entry(TextEntityTypePre.class, "pre"),
            Map.entry(TextEntityTypePreCode.class, "pre"),
            Map.entry(TextEntityTypeBlockQuote.class, "blockquote"),
            Map.entry(TextEntityTypeExpandableBlockQuote.class, "blockquote"),
            Map.entry(TextEntityTypeTextUrl.class, "text_link"),
            Map.entry(TextEntityTypeMentionName.class, "mention_name"),
            Map.entry(TextEntityTypeCustomEmoji.class, "custom_emoji"));

    private TextJson() {}

    /** Writes {@code text} and {@code text_entities}. */
    static void write(JsonMembers members, FormattedText formatted) {
        var segments = Segments.of(formatted);
        members.tree("text", mixed(segments));
        members.objects("text_entities", segments.list(), TextJson::write);
    }

    /** One string if nothing in the text is formatted, otherwise strings and objects in reading order. */
    static JsonNode mixed(FormattedText formatted) {
        return mixed(Segments.of(formatted));
    }

    /** Adds TDLib's own entities, nesting and overlaps included, where the flat list had to leave some out. */
    static void writeLossless(JsonMembers members, FormattedText formatted) {
        if (!Segments.of(formatted).isComplete()) {
            members.array(
                    "entities_raw", array -> formatted.entities().forEach(entity -> array.add(TdJson.tree(entity))));
        }
    }

    private static JsonNode mixed(Segments segments) {
        var nodes = JsonNodeFactory.instance;
        if (segments.list().isEmpty()) {
            return nodes.textNode("");
        }
        var first = segments.list().get(0);
        if (segments.list().size() == 1 && first.format().isEmpty()) {
            return nodes.textNode(first.text());
        }
        var array = nodes.arrayNode();
        for (var segment : segments.list()) {
            if (segment.format().isEmpty()) {
                array.add(segment.text());
            } else {
                array.add(entity(segment));
            }
        }
        return array;
    }

    private static ObjectNode entity(Segment segment) {
        return JsonMembers.objectOf(members -> write(segment, members));
    }

    private static void write(Segment segment, JsonMembers members) {
        var type = segment.format().map(format -> TYPES.getOrDefault(format.getClass(), "unknown"));
        members.text("type", type.orElse("plain")).text("text", segment.text());
        segment.format().ifPresent(format -> writeExtra(format, members));
    }

    private static void writeExtra(TextEntityType format, JsonMembers members) {
        if (format instanceof TextEntityTypeTextUrl link) {
            members.text("href", link.url());
        } else if (format instanceof TextEntityTypeMentionName mention) {
            members.number("user_id", mention.userId());
        } else if (format instanceof TextEntityTypePre) {
            members.text("language", "");
        } else if (format instanceof TextEntityTypePreCode code) {
            members.text("language", code.language());
        } else if (format instanceof TextEntityTypeCustomEmoji emoji) {
            // Desktop writes a path here; the id is what leads to the emoji as long as no file was saved.
            members.text("document_id", Long.toString(emoji.customEmojiId()));
        } else if (format instanceof TextEntityTypeBlockQuote) {
            members.flag("collapsed", false);
        } else if (format instanceof TextEntityTypeExpandableBlockQuote) {
            members.flag("collapsed", true);
        }
    }
}
