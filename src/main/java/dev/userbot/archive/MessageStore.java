package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages of all chats, and the ranges of ids in which none is missing. */
public final class MessageStore {
    private final Database database;

    MessageStore(Database database) {
        this.database = database;
    }

    /**
     * Stores the messages, the peers they mention and the range they fill in one transaction. A message that is already
     * there is replaced.
     */
    public void store(ScannedPage page) {
        database.write(connection -> {
            insert(connection, page.chatId(), page.messages());
            PeerStore.insert(connection, page.peers());
            extend(connection, page.chatId(), page.range());
        });
    }

    private static void insert(Connection connection, long chatId, Collection<ObjectNode> messages)
            throws SQLException {
        try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO message VALUES (?, ?, ?, ?)")) {
            for (var message : messages) {
                insert.setLong(1, chatId);
                insert.setLong(2, message.path("id").asLong());
                insert.setLong(3, message.path("date").asLong());
                insert.setString(4, CompactJson.of(message));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void extend(Connection connection, long chatId, IdRange range) throws SQLException {
        var extended = scanned(connection, chatId).plus(range);
        try (var delete = connection.prepareStatement("DELETE FROM scanned_range WHERE chat_id = ?");
                var insert = connection.prepareStatement("INSERT INTO scanned_range VALUES (?, ?, ?)")) {
            delete.setLong(1, chatId);
            delete.executeUpdate();
            for (var each : extended.ranges()) {
                insert.setLong(1, chatId);
                insert.setLong(2, each.first());
                insert.setLong(3, each.last());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The ids of which every existing message was seen. */
    public ScannedRanges scanned(long chatId) {
        return database.with(connection -> scanned(connection, chatId));
    }

    private static ScannedRanges scanned(Connection connection, long chatId) throws SQLException {
        try (var query = connection.prepareStatement("SELECT first_id, last_id FROM scanned_range WHERE chat_id = ?")) {
            query.setLong(1, chatId);
            var ranges = new ArrayList<IdRange>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    ranges.add(new IdRange(row.getLong(1), row.getLong(2)));
                }
            }
            return new ScannedRanges(ranges);
        }
    }

    /**
     * The selected messages in ascending order of their ids, as they are now: what is stored later does not appear.
     * Rows are read as the stream is consumed, so memory does not grow with their number. The stream must be closed.
     */
    public Stream<ArchivedMessage> stream(long chatId, MessageSelection selection) {
        return MessageRows.open(database, chatId, selection);
    }

    public Optional<ArchivedMessage> find(long chatId, long messageId) {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT date, json FROM message WHERE chat_id = ? AND id = ?")) {
                query.setLong(1, chatId);
                query.setLong(2, messageId);
                try (var row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new ArchivedMessage(
                                    chatId, messageId, Instant.ofEpochSecond(row.getLong(1)), row.getString(2)))
                            : Optional.empty();
                }
            }
        });
    }

    /** Number and dates of the selected messages. */
    public MessageSpan span(long chatId, MessageSelection selection) {
        return database.with(connection -> {
            var bounds = SelectedIds.of(connection, chatId, selection);
            return bounds.isEmpty()
                    ? new MessageSpan(0, Optional.empty(), Optional.empty())
                    : span(connection, chatId, bounds.get(), selection);
        });
    }

    private static MessageSpan span(Connection connection, long chatId, IdRange ids, MessageSelection selection)
            throws SQLException {
        try (var query = connection.prepareStatement("SELECT COUNT(*), MIN(date), MAX(date) FROM message"
                + " WHERE chat_id = ? AND date >= ? AND date < ? AND id BETWEEN ? AND ?")) {
            query.setLong(1, chatId);
            query.setLong(2, selection.firstSecond());
            query.setLong(3, selection.endSecond());
            query.setLong(4, ids.first());
            query.setLong(5, ids.last());
            try (var row = query.executeQuery()) {
                row.next();
                var count = row.getLong(1);
                return count == 0
                        ? new MessageSpan(0, Optional.empty(), Optional.empty())
                        : new MessageSpan(
                                count,
                                Optional.of(Instant.ofEpochSecond(row.getLong(2))),
                                Optional.of(Instant.ofEpochSecond(row.getLong(3))));
            }
        }
    }
}
