package dev.userbot.send.content;

import dev.userbot.td.api.InputMessageContent;
import dev.userbot.td.api.MessageTopic;
import dev.userbot.td.api.TdJson;
import java.util.ArrayList;
import java.util.Optional;

/** Messages as JSON, to be kept for later. Files are kept as paths: they must be there when the message is sent. */
public final class MessageJson {
    private MessageJson() {}

    public static String write(OutgoingMessage message) {
        var json = TdJson.parse("{}");
        json.put("chat_id", message.chatId()).put("silent", message.silent());
        message.topic().ifPresent(topic -> json.set("topic", TdJson.tree(topic)));
        message.replyTo().ifPresent(answered -> json.put("reply_to", answered));
        var parts = json.putArray("parts");
        for (var part : message.parts()) {
            var object = parts.addObject();
            var contents = object.putArray("contents");
            part.contents().forEach(content -> contents.add(TdJson.tree(content)));
            var hashes = object.putArray("hashes");
            part.hashes().forEach(hashes::add);
        }
        return TdJson.text(json);
    }

    /** Reads what {@link #write} wrote. */
    public static OutgoingMessage read(String text) {
        var json = TdJson.parse(text);
        var parts = new ArrayList<OutgoingPart>();
        for (var part : json.path("parts")) {
            var contents = new ArrayList<InputMessageContent>();
            part.path("contents").forEach(content -> contents.add(TdJson.bind(content, InputMessageContent.class)));
            var hashes = new ArrayList<String>();
            part.path("hashes").forEach(hash -> hashes.add(hash.asText()));
            parts.add(new OutgoingPart(contents, hashes));
        }
        var answered = json.path("reply_to");
        return new OutgoingMessage(
                json.path("chat_id").asLong(),
                json.has("topic") ? Optional.of(TdJson.bind(json.get("topic"), MessageTopic.class)) : Optional.empty(),
                answered.isMissingNode() ? Optional.empty() : Optional.of(answered.asLong()),
                json.path("silent").asBoolean(),
                parts);
    }
}
