package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Narrows a selection to the ids between its first and its last message, without reading more than it must. */
final class SelectedIds {
    private static final IdRange ANY = new IdRange(1, Long.MAX_VALUE);

    private final Connection connection;
    private final long chatId;
    private final MessageSelection selection;

    SelectedIds(Connection connection, long chatId, MessageSelection selection) {
        this.connection = connection;
        this.chatId = chatId;
        this.selection = selection;
    }

    /** Empty only if nothing is selected. What lies between the bounds still has to be compared with the selection. */
    Optional<IdRange> bounds() throws SQLException {
        var dated = dated();
        if (dated.isEmpty() || selection.newest().isEmpty()) {
            return dated;
        }
        var rows = new SelectedRows(chatId, dated.get(), selection);
        var first = selection.filter().acceptsEverything()
                ? nthFromEnd(rows, selection.newest().getAsLong())
                : nthAcceptedFromEnd(rows, selection.newest().getAsLong());
        return Optional.of(
                new IdRange(first.orElse(dated.get().first()), dated.get().last()));
    }

    /** From the index of dates alone, and not even that if there is no period. */
    private Optional<IdRange> dated() throws SQLException {
        var ids = selection.ids().orElse(ANY);
        if (selection.since().isEmpty() && selection.until().isEmpty()) {
            return Optional.of(ids);
        }
        try (var query = connection.prepareStatement("SELECT MIN(id), MAX(id) FROM message"
                + " WHERE chat_id = ? AND date >= ? AND date < ? AND id BETWEEN ? AND ?")) {
            query.setLong(1, chatId);
            query.setLong(2, selection.firstSecond());
            query.setLong(3, selection.endSecond());
            query.setLong(4, ids.first());
            query.setLong(5, ids.last());
            try (var row = query.executeQuery()) {
                row.next();
                var first = row.getLong(1);
                return row.wasNull() ? Optional.empty() : Optional.of(new IdRange(first, row.getLong(2)));
            }
        }
    }

    private Optional<Long> nthFromEnd(SelectedRows rows, long wanted) throws SQLException {
        try (var query = rows.prepare(connection, "SELECT id", "ORDER BY id DESC LIMIT 1 OFFSET " + (wanted - 1));
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    /** Reads from the end until enough are found, so only rare messages cost a look at the whole chat. */
    private Optional<Long> nthAcceptedFromEnd(SelectedRows rows, long wanted) throws SQLException {
        try (var query = rows.prepare(connection, MessageRow.SELECT, "ORDER BY id DESC");
                var row = query.executeQuery()) {
            var left = wanted;
            while (row.next()) {
                var message = MessageRow.read(chatId, row);
                if (selection.filter().accepts(message.message()) && --left == 0) {
                    return Optional.of(message.id());
                }
            }
            return Optional.empty();
        }
    }
}
