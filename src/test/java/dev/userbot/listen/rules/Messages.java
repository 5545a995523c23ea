package dev.userbot.listen.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.time.Instant;
import java.util.function.Consumer;

/** Messages as TDLib writes them. */
public final class Messages {
    public static final Instant NOON = Instant.parse("2026-01-07T12:00:00Z");

    private Messages() {}

    /** From Anna, in the shop, at noon of a Wednesday. */
    public static ChatMessage text(String text) {
        return of(message -> message.withObject("/content/text").put("text", text));
    }

    public static ChatMessage at(Instant moment) {
        return of(message -> message.put("date", moment.getEpochSecond()));
    }

    public static ChatMessage of(Consumer<ObjectNode> change) {
        return new ChatMessage("Shop", bound(change), json(change).toString(), false);
    }

    public static ChatMessage edited(String text) {
        Consumer<ObjectNode> change = message -> message.put("edit_date", NOON.getEpochSecond() + 60)
                .withObject("/content/text")
                .put("text", text);
        return new ChatMessage("Shop", bound(change), json(change).toString(), true);
    }

    private static Message bound(Consumer<ObjectNode> change) {
        return TdJson.bind(json(change), Message.class);
    }

    private static ObjectNode json(Consumer<ObjectNode> change) {
        var message = TdJson.parse("""
                {"@type":"message","id":7340032,"chat_id":%d,"date":%d,"edit_date":0,"is_outgoing":false,
                 "can_be_saved":true,
                 "sender_id":{"@type":"messageSenderUser","user_id":%d},
                 "content":{"@type":"messageText","text":{"@type":"formattedText","text":"hello","entities":[]}}}""".formatted(FewChats.SHOP, NOON.getEpochSecond(), FewChats.ANNA));
        change.accept(message);
        return message;
    }
}
