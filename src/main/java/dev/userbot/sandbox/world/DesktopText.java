package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Desktop's lists of text segments, made into texts with entities. */
final class DesktopText {
    private static final Map<String, String> PLAIN_ENTITIES = Map.ofEntries(
            Map.entry("mention", "messageEntityMention"),
            Map.entry("hashtag", "messageEntityHashtag"),
            Map.entry("cashtag", "messageEntityCashtag"),
            Map.entry("bot_command", "messageEntityBotCommand"),
            Map.entry("link", "messageEntityUrl"),
            Map.entry("email", "messageEntityEmail"),
            Map.entry("phone", "messageEntityPhone"),
            Map.entry("bank_card", "messageEntityBankCard"),
            Map.entry("bold", "messageEntityBold"),
            Map.entry("italic", "messageEntityItalic"),
            Map.entry("underline", "messageEntityUnderline"),
            Map.entry("strikethrough", "messageEntityStrike"),
            Map.entry("spoiler", "messageEntitySpoiler"),
            Map.entry("code", "messageEntityCode"));
    private static final Seed SEED = new Seed(2);

    private DesktopText() {}

    /** The text of a message: {@code text_entities}, or {@code text} in files from before 2022. */
    static Text of(JsonNode message) {
        return segments(
                message.path("text_entities").isArray()
                                && !message.path("text_entities").isEmpty()
                        ? message.get("text_entities")
                        : message.path("text"));
    }

    /** A member that is words only; empty if it is absent or {@code null}. */
    static String member(JsonNode holder, String field) {
        return holder.hasNonNull(field) ? clean(holder.get(field).asText()) : "";
    }

    /** A string, or a list of strings and segments. */
    static Text segments(JsonNode value) {
        if (!value.isArray()) {
            return Text.text(clean(value.asText("")));
        }
        var text = Text.text("");
        for (var segment : value) {
            text = append(text, segment);
        }
        return text;
    }

    private static Text append(Text text, JsonNode segment) {
        var words = Text.text(clean(
                segment.isTextual() ? segment.asText() : segment.path("text").asText("")));
        if (words.string().isEmpty()) {
            return text;
        }
        var type = segment.path("type").asText("plain");
        var simple = PLAIN_ENTITIES.get(type);
        if (simple != null) {
            return text.entity(simple, words);
        }
        return switch (type) {
            case "text_link" ->
                text.entity(
                        "messageEntityTextUrl",
                        words,
                        "url",
                        clean(segment.path("href").asText("")));
            case "mention_name" ->
                text.entity(
                        "messageEntityMentionName",
                        words,
                        "user_id",
                        segment.path("user_id").asLong());
            case "pre" ->
                text.entity(
                        "messageEntityPre",
                        words,
                        "language",
                        clean(segment.path("language").asText("")));
            case "blockquote" ->
                text.entity(
                        "messageEntityBlockquote",
                        words,
                        "collapsed",
                        segment.path("collapsed").asBoolean() ? true : null);
            case "custom_emoji" ->
                text.entity(
                        "messageEntityCustomEmoji",
                        words,
                        "document_id",
                        documentId(segment.path("document_id").asText("")));
            default -> text.then(words);
        };
    }

    /** Desktop writes the path of the picture instead of the id. */
    static long documentId(String idOrPath) {
        return idOrPath.matches("[1-9][0-9]{0,17}") ? Long.parseLong(idOrPath) : SEED.id(idOrPath, 0);
    }

    /** TL strings are UTF-8, where half a surrogate pair has no place. */
    static String clean(String text) {
        return DesktopRepair.undo(text)
                .codePoints()
                .map(unit -> unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE ? 0xFFFD : unit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
