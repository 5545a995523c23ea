package dev.userbot.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** How a message lies in its table. */
final class MessageRow {
    static final String SELECT = "SELECT id, date, deleted_at, json";

    private MessageRow() {}

    /**
     * The current row of a query that begins with {@link #SELECT}. No deletion reads as 0, the cheapest way to tell for a
     * million rows.
     */
    static ArchivedMessage read(long chatId, ResultSet row) throws SQLException {
        var id = row.getLong(1);
        var date = Instant.ofEpochSecond(row.getLong(2));
        var deletedAt = row.getLong(3);
        var deleted = deletedAt == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochSecond(deletedAt));
        return new ArchivedMessage(chatId, id, date, deleted, row.getString(4));
    }
}
