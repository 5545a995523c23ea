package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks messages that are gone from Telegram. Inside a transaction of the caller. */
final class Deletions {
    private final Connection connection;
    private final long chatId;

    Deletions(Connection connection, long chatId) {
        this.connection = connection;
        this.chatId = chatId;
    }

    /** Returns how many were not marked before. */
    int mark(Collection<Long> ids, Instant seen) throws SQLException {
        var marked = 0;
        try (var update = connection.prepareStatement(
                "UPDATE message SET deleted_at = ? WHERE chat_id = ? AND id = ? AND deleted_at IS NULL")) {
            for (var id : ids) {
                update.setLong(1, seen.getEpochSecond());
                update.setLong(2, chatId);
                update.setLong(3, id);
                marked += update.executeUpdate();
            }
        }
        return marked;
    }

    boolean isStored(long id) throws SQLException {
        return stored(new IdRange(id, id), Optional.empty()).contains(id);
    }

    /** The stored messages that a page should have brought again and has not; none for a view of unknown contents. */
    Set<Long> missingFrom(ScannedPage page) throws SQLException {
        if (page.view() instanceof HistoryView.Filtered) {
            return Set.of();
        }
        var topic = page.view() instanceof HistoryView.Topic of ? Optional.of(of.id()) : Optional.<Long>empty();
        var missing = new HashSet<>(stored(page.range(), topic));
        missing.removeAll(page.messages().stream()
                .map(message -> message.path("id").asLong())
                .collect(Collectors.toSet()));
        return missing;
    }

    private Set<Long> stored(IdRange range, Optional<Long> topic) throws SQLException {
        try (var query = connection.prepareStatement("SELECT id FROM message WHERE chat_id = ? AND id BETWEEN ? AND ?"
                + topic.map(id -> " AND topic_id = " + id).orElse(""))) {
            query.setLong(1, chatId);
            query.setLong(2, range.first());
            query.setLong(3, range.last());
            var ids = new HashSet<Long>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }
}
