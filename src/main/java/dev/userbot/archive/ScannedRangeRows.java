package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/** The complete ranges of one view of a chat. Inside a transaction of the caller. */
final class ScannedRangeRows {
    private final Connection connection;
    private final long chatId;
    private final HistoryView view;

    ScannedRangeRows(Connection connection, long chatId, HistoryView view) {
        this.connection = connection;
        this.chatId = chatId;
        this.view = view;
    }

    void add(IdRange range) throws SQLException {
        var extended = read().plus(range);
        try (var delete = connection.prepareStatement("DELETE FROM scanned_range WHERE chat_id = ? AND view = ?");
                var insert = connection.prepareStatement("INSERT INTO scanned_range VALUES (?, ?, ?, ?)")) {
            delete.setLong(1, chatId);
            delete.setString(2, view.key());
            delete.executeUpdate();
            for (var each : extended.ranges()) {
                insert.setLong(1, chatId);
                insert.setString(2, view.key());
                insert.setLong(3, each.first());
                insert.setLong(4, each.last());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void clear() throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM scanned_range WHERE chat_id = ? AND view = ?")) {
            delete.setLong(1, chatId);
            delete.setString(2, view.key());
            delete.executeUpdate();
        }
    }

    ScannedRanges read() throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT first_id, last_id FROM scanned_range WHERE chat_id = ? AND view = ?")) {
            query.setLong(1, chatId);
            query.setString(2, view.key());
            var ranges = new ArrayList<IdRange>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    ranges.add(new IdRange(row.getLong(1), row.getLong(2)));
                }
            }
            return new ScannedRanges(ranges);
        }
    }
}
