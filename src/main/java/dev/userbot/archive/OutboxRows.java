package dev.userbot.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of the outbox's tables. */
final class OutboxRows {
    /** Begins every query for entries. */
    static final String SELECT = "SELECT number, key, chat_id, fingerprint, send_at, created_at FROM outbox";

    private OutboxRows() {}

    static long insert(Connection connection, OutboxEntry entry) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "INSERT INTO outbox (key, chat_id, fingerprint, send_at, created_at)"
                                + " VALUES (?, ?, ?, ?, ?) RETURNING number");
                var parts =
                        connection.prepareStatement("INSERT INTO outbox_part (entry, part, state) VALUES (?, ?, ?)")) {
            insert.setString(1, entry.key());
            insert.setLong(2, entry.chatId());
            insert.setString(3, entry.fingerprint());
            if (entry.sendAt().isPresent()) {
                insert.setLong(4, entry.sendAt().get().getEpochSecond());
            } else {
                insert.setNull(4, Types.INTEGER);
            }
            insert.setLong(5, entry.created().getEpochSecond());
            try (var row = insert.executeQuery()) {
                row.next();
                var number = row.getLong(1);
                for (int part = 0; part < entry.parts().size(); part++) {
                    parts.setLong(1, number);
                    parts.setInt(2, part);
                    parts.setString(3, name(entry.parts().get(part).state()));
                    parts.addBatch();
                }
                parts.executeBatch();
                return number;
            }
        }
    }

    static void settle(Connection connection, OutboxEntry entry, int part, OutboxState state, Optional<String> reason)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE outbox_part SET state = ?, reason = ? WHERE entry = ? AND part = ?")) {
            update.setString(1, name(state));
            update.setString(2, reason.orElse(null));
            update.setLong(3, entry.number());
            update.setInt(4, part);
            update.executeUpdate();
        }
    }

    static void delete(Connection connection, String condition, long value) throws SQLException {
        for (var statement : List.of(
                "DELETE FROM outbox_message WHERE entry IN (SELECT number FROM outbox WHERE " + condition + ")",
                "DELETE FROM outbox_part WHERE entry IN (SELECT number FROM outbox WHERE " + condition + ")",
                "DELETE FROM outbox WHERE " + condition)) {
            try (var delete = connection.prepareStatement(statement)) {
                delete.setLong(1, value);
                delete.executeUpdate();
            }
        }
    }

    static List<OutboxEntry> entries(Connection connection, PreparedStatement query) throws SQLException {
        var entries = new ArrayList<OutboxEntry>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                var number = row.getLong(1);
                entries.add(new OutboxEntry(
                        number,
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        instant(row, 5),
                        Instant.ofEpochSecond(row.getLong(6)),
                        parts(connection, number)));
            }
        }
        return List.copyOf(entries);
    }

    private static List<OutboxPart> parts(Connection connection, long entry) throws SQLException {
        try (var query = connection.prepareStatement(
                        "SELECT part, state, asked_at, reason FROM outbox_part WHERE entry = ? ORDER BY part");
                var messages = connection.prepareStatement(
                        "SELECT id FROM outbox_message WHERE entry = ? AND part = ? ORDER BY id")) {
            query.setLong(1, entry);
            var parts = new ArrayList<OutboxPart>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    messages.setLong(1, entry);
                    messages.setInt(2, row.getInt(1));
                    parts.add(new OutboxPart(
                            OutboxState.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                            instant(row, 3),
                            longs(messages),
                            Optional.ofNullable(row.getString(4))));
                }
            }
            return parts;
        }
    }

    static List<Long> longs(PreparedStatement query) throws SQLException {
        var found = new ArrayList<Long>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                found.add(row.getLong(1));
            }
        }
        return found;
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        var seconds = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }

    private static String name(OutboxState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
