package dev.userbot.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** Writes messages of one chat, with what is looked up by more than their ids. Inside a transaction of the caller. */
final class MessageWriter {
    /** Ids of channels and supergroups are this and below (TDLib, DialogId.h). */
    private static final long FIRST_CHANNEL = -1_000_000_000_001L;

    /** The identifiers of the four classes of TDLib's MessageTopic; an object has one of them. */
    private static final List<String> TOPIC_IDS =
            List.of("forum_topic_id", "message_thread_id", "saved_messages_topic_id", "direct_messages_chat_topic_id");

    private final Connection connection;
    private final long chatId;

    MessageWriter(Connection connection, long chatId) {
        this.connection = connection;
        this.chatId = chatId;
    }

    /** Stores the messages as they are now; what they were before an edit becomes an older version. */
    void write(List<ObjectNode> messages) throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        var compared = new EditedMessages(connection, chatId).keep(messages);
        insert(messages);
        giveToHandlers(messages, compared);
        insertRoots(messages);
    }

    private void giveToHandlers(List<ObjectNode> messages, EditedMessages.Comparison compared) throws SQLException {
        var unhandled = new UnhandledRows(connection, chatId);
        if (unhandled.areWanted()) {
            unhandled.add(UnhandledRows.without(compared.known(), messages), compared.edited());
        }
    }

    private void insert(Collection<ObjectNode> messages) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO message"
                + " (chat_id, id, date, json, topic_id, reply_to_id) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (var message : messages) {
                insert.setLong(1, chatId);
                insert.setLong(2, message.path("id").asLong());
                insert.setLong(3, message.path("date").asLong());
                insert.setString(4, CompactJson.of(message));
                set(insert, 5, topic(message.path("topic_id")));
                set(insert, 6, replyTo(message.path("reply_to")));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int index, OptionalLong value) throws SQLException {
        if (value.isPresent()) {
            statement.setLong(index, value.getAsLong());
        } else {
            statement.setNull(index, Types.BIGINT);
        }
    }

    private static OptionalLong topic(JsonNode topic) {
        return TOPIC_IDS.stream()
                .map(topic::path)
                .filter(JsonNode::isIntegralNumber)
                .mapToLong(JsonNode::longValue)
                .findFirst();
    }

    private OptionalLong replyTo(JsonNode replyTo) {
        var id = replyTo.path("message_id").asLong();
        return replyTo.path("chat_id").asLong() == chatId && id != 0 ? OptionalLong.of(id) : OptionalLong.empty();
    }

    /** A discussion group gets each post once; somebody who forwards it there again makes no second root. */
    private void insertRoots(Collection<ObjectNode> messages) throws SQLException {
        if (chatId > FIRST_CHANNEL) {
            return;
        }
        for (var message : messages) {
            var source = message.path("forward_info").path("source");
            if (source.path("chat_id").asLong() <= FIRST_CHANNEL
                    && source.path("message_id").asLong() > 0) {
                insertRoot(source, message.path("id").asLong());
            }
        }
    }

    private void insertRoot(JsonNode post, long id) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO discussion_root VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET id = min(id, excluded.id)")) {
            insert.setLong(1, chatId);
            insert.setLong(2, post.path("chat_id").asLong());
            insert.setLong(3, post.path("message_id").asLong());
            insert.setLong(4, id);
            insert.executeUpdate();
        }
    }
}
