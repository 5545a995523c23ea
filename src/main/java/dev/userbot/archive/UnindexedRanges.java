package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;

/** What was stored since the search index was last brought up to date: one row for most pages, so that it costs nothing. */
final class UnindexedRanges {
    private UnindexedRanges() {}

    static void add(Connection connection, ScannedPage page) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO unindexed_range (chat_id, first_id, last_id) VALUES (?, ?, ?)")) {
            insert.setLong(1, page.chatId());
            if (page.view() instanceof HistoryView.Whole) {
                var ids = page.messages().stream()
                        .mapToLong(message -> message.path("id").asLong())
                        .summaryStatistics();
                if (ids.getCount() > 0) {
                    insert.setLong(2, ids.getMin());
                    insert.setLong(3, ids.getMax());
                    insert.executeUpdate();
                }
                return;
            }
            // Messages of other views lie far apart: a range around them could be the whole chat.
            for (var message : page.messages()) {
                insert.setLong(2, message.path("id").asLong());
                insert.setLong(3, message.path("id").asLong());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
