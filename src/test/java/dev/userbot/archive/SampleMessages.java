package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdJson;
import java.util.List;

/** Messages as TDLib writes them, as far as the archive looks at them. */
final class SampleMessages {
    static final long CHAT = -1_000_000_000_007L;

    private SampleMessages() {}

    static ObjectNode text(long id, String text) {
        return text(CHAT, id, text);
    }

    /** Sent by user 5, one second after the message before. */
    static ObjectNode text(long chatId, long id, String text) {
        var message = TdJson.parse("""
                {"@type":"message","sender_id":{"@type":"messageSenderUser","user_id":5},"edit_date":0,
                 "content":{"@type":"messageText","text":{"@type":"formattedText","entities":[]}}}""");
        message.put("id", id).put("chat_id", chatId).put("date", 1_000 + id);
        message.withObject("/content/text").put("text", text);
        return message;
    }

    static ObjectNode edited(ObjectNode message, int editDate, String text) {
        var edited = message.deepCopy().put("edit_date", editDate);
        edited.withObject("/content/text").put("text", text);
        return edited;
    }

    static ObjectNode inThread(ObjectNode message, long threadId) {
        message.withObject("/topic_id").put("@type", "messageTopicThread").put("message_thread_id", threadId);
        return message;
    }

    static ObjectNode inForumTopic(ObjectNode message, int topicId) {
        message.withObject("/topic_id").put("@type", "messageTopicForum").put("forum_topic_id", topicId);
        return message;
    }

    static ObjectNode answering(ObjectNode message, long messageId) {
        message.withObject("/reply_to")
                .put("@type", "messageReplyToMessage")
                .put("chat_id", message.path("chat_id").asLong())
                .put("message_id", messageId);
        return message;
    }

    static ObjectNode copyOfPost(ObjectNode message, long channelId, long postId) {
        message.withObject("/forward_info").put("@type", "messageForwardInfo");
        message.withObject("/forward_info/source")
                .put("@type", "forwardSource")
                .put("chat_id", channelId)
                .put("message_id", postId);
        return message;
    }

    static ScannedPage page(IdRange range, ObjectNode... messages) {
        return new ScannedPage(CHAT, range, List.of(messages), List.of());
    }

    static ScannedPage page(ObjectNode... messages) {
        return page(new IdRange(1, 1_000_000), messages);
    }

    static List<Long> ids(Archive archive, MessageSelection selection) {
        try (var stream = archive.messages().stream(CHAT, selection)) {
            return stream.map(ArchivedMessage::id).toList();
        }
    }
}
