package dev.userbot.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the comments under a channel's posts in the history of its discussion group. Telegram forwards each post there
 * by itself; comments are what is written in the thread of that copy (td_api, forwardSource and messageTopicThread), or
 * answers it, directly or by way of other answers, where TDLib names no thread.
 */
final class Comments {
    /** ?1 is the chat, ?2 the copy of the post. */
    static final String THREAD = "WITH RECURSIVE thread (id) AS ("
            + "SELECT ?2 UNION SELECT id FROM message INDEXED BY message_topic WHERE chat_id = ?1 AND topic_id = ?2"
            + " UNION SELECT m.id FROM thread t JOIN message m INDEXED BY message_reply"
            + " ON m.chat_id = ?1 AND m.reply_to_id = t.id AND m.topic_id IS NULL AND m.chat_id < -1000000000000) "
            + MessageRow.SELECT
            + " FROM message WHERE chat_id = ?1 AND id IN (SELECT id FROM thread) AND id <> ?2 ORDER BY id";

    private final Database database;
    private final long chatId;

    Comments(Database database, long chatId) {
        this.database = database;
        this.chatId = chatId;
    }

    Stream<ArchivedMessage> under(long channelId, long postId) {
        return MessageRows.open(database, chatId, connection -> {
            var root = root(connection, channelId, postId);
            return root.isPresent() ? Optional.of(thread(connection, root.get())) : Optional.empty();
        });
    }

    private Optional<Long> root(Connection connection, long channelId, long postId) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT id FROM discussion_root WHERE chat_id = ? AND channel_id = ? AND channel_post_id = ?")) {
            query.setLong(1, chatId);
            query.setLong(2, channelId);
            query.setLong(3, postId);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private PreparedStatement thread(Connection connection, long root) throws SQLException {
        var query = connection.prepareStatement(THREAD);
        query.setLong(1, chatId);
        query.setLong(2, root);
        return query;
    }
}
