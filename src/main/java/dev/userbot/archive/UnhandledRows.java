package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Gives messages that are stored to the handlers. Inside a transaction of the caller, so that neither is without the other. */
final class UnhandledRows {
    private final Connection connection;
    private final long chatId;

    UnhandledRows(Connection connection, long chatId) {
        this.connection = connection;
        this.chatId = chatId;
    }

    /** Whether anybody handles messages of the chat. */
    boolean areWanted() throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM listened_chat"
                + " WHERE chat_id = ? AND handled_from IS NOT NULL AND EXISTS (SELECT 1 FROM handler)")) {
            query.setLong(1, chatId);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Adds those that were written, or edited, after the handlers began.
     *
     * @param fresh messages that were not stored before
     * @param edited messages whose content is another one than the stored
     */
    void add(Collection<ObjectNode> fresh, Collection<ObjectNode> edited) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT OR IGNORE INTO unhandled"
                + " (handler, chat_id, message_id, edit_date, is_edit) SELECT name, ?1, ?2, ?3, ?4 FROM handler"
                + " JOIN listened_chat ON chat_id = ?1 WHERE handled_from <= ?5 AND handler.since <= ?5")) {
            insert.setLong(1, chatId);
            addBatch(insert, fresh, "date", 0);
            addBatch(insert, edited, "edit_date", 1);
            insert.executeBatch();
        }
    }

    private static void addBatch(PreparedStatement insert, Collection<ObjectNode> messages, String moment, int isEdit)
            throws SQLException {
        for (var message : messages) {
            insert.setLong(2, message.path("id").asLong());
            insert.setLong(3, message.path("edit_date").asLong());
            insert.setInt(4, isEdit);
            insert.setLong(5, message.path(moment).asLong());
            insert.addBatch();
        }
    }

    /** Of the messages, those with other ids than the given. */
    static List<ObjectNode> without(Collection<Long> ids, Collection<ObjectNode> messages) {
        return messages.stream()
                .filter(message -> !ids.contains(message.path("id").asLong()))
                .toList();
    }
}
