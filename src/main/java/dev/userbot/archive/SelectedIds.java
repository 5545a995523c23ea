package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Narrows a selection to the ids between its first and its last message, from the index of dates alone. */
final class SelectedIds {
    private SelectedIds() {}

    /** Empty if nothing is selected. Messages between the bounds still have to be compared with the dates. */
    static Optional<IdRange> of(Connection connection, long chatId, MessageSelection selection) throws SQLException {
        var bounds = bounds(connection, chatId, selection);
        if (bounds.isEmpty() || selection.newest().isEmpty()) {
            return bounds;
        }
        var first = newestFrom(connection, chatId, bounds.get(), selection);
        return Optional.of(new IdRange(first, bounds.get().last()));
    }

    private static Optional<IdRange> bounds(Connection connection, long chatId, MessageSelection selection)
            throws SQLException {
        try (var query = connection.prepareStatement("SELECT MIN(id), MAX(id) FROM message"
                + " WHERE chat_id = ? AND date >= ? AND date < ? AND id BETWEEN ? AND ?")) {
            query.setLong(1, chatId);
            query.setLong(2, selection.firstSecond());
            query.setLong(3, selection.endSecond());
            query.setLong(4, selection.ids().map(IdRange::first).orElse(1L));
            query.setLong(5, selection.ids().map(IdRange::last).orElse(Long.MAX_VALUE));
            try (var row = query.executeQuery()) {
                row.next();
                var first = row.getLong(1);
                return row.wasNull() ? Optional.empty() : Optional.of(new IdRange(first, row.getLong(2)));
            }
        }
    }

    private static long newestFrom(Connection connection, long chatId, IdRange bounds, MessageSelection selection)
            throws SQLException {
        try (var query = connection.prepareStatement("SELECT id FROM message"
                + " WHERE chat_id = ? AND id BETWEEN ? AND ? AND +date >= ? AND +date < ?"
                + " ORDER BY id DESC LIMIT 1 OFFSET ?")) {
            query.setLong(1, chatId);
            query.setLong(2, bounds.first());
            query.setLong(3, bounds.last());
            query.setLong(4, selection.firstSecond());
            query.setLong(5, selection.endSecond());
            query.setLong(6, selection.newest().getAsLong() - 1);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : bounds.first();
            }
        }
    }
}
