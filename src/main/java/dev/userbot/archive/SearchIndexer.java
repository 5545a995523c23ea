package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Brings the full-text index up to date with the messages. For one thread. */
final class SearchIndexer {
    /** A few thousand messages: long enough to be fast, short enough to let others write in between. */
    private static final int RANGES_PER_TRANSACTION = 20;

    private final Database database;
    private final WordSplitter splitter;

    SearchIndexer(Database database, WordSplitter splitter) {
        this.database = database;
        this.splitter = splitter;
    }

    /** Ends when nothing is left to do. What was done before an interruption stays done. */
    void update() {
        boolean more = true;
        while (more) {
            more = database.transact(this::indexSome);
        }
    }

    private record Unindexed(long number, long chatId, IdRange ids) {}

    private boolean indexSome(Connection connection) throws SQLException {
        var ranges = unindexed(connection);
        try (var index = new IndexRows(connection, splitter);
                var delete = connection.prepareStatement("DELETE FROM unindexed_range WHERE number = ?")) {
            for (var range : ranges) {
                index(connection, range, index);
                delete.setLong(1, range.number());
                delete.executeUpdate();
            }
        }
        return ranges.size() == RANGES_PER_TRANSACTION;
    }

    private static List<Unindexed> unindexed(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT number, chat_id, first_id, last_id FROM unindexed_range ORDER BY number LIMIT ?")) {
            query.setInt(1, RANGES_PER_TRANSACTION);
            var ranges = new ArrayList<Unindexed>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var ids = new IdRange(row.getLong(3), row.getLong(4));
                    ranges.add(new Unindexed(row.getLong(1), row.getLong(2), ids));
                }
            }
            return ranges;
        }
    }

    private static void index(Connection connection, Unindexed range, IndexRows index) throws SQLException {
        try (var query = connection.prepareStatement(
                MessageRow.SELECT + " FROM message WHERE chat_id = ? AND id BETWEEN ? AND ?")) {
            query.setLong(1, range.chatId());
            query.setLong(2, range.ids().first());
            query.setLong(3, range.ids().last());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    index.write(MessageRow.read(range.chatId(), row));
                }
            }
        }
    }
}
