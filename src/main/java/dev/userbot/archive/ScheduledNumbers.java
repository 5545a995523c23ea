package dev.userbot.archive;

import java.util.Optional;

/** Short numbers for messages that wait at Telegram to be sent: they stay when a message is moved, TDLib's ids do not. */
public final class ScheduledNumbers {
    private final Database database;

    ScheduledNumbers(Database database) {
        this.database = database;
    }

    /**
     * What a number stands for.
     *
     * @param serverId the part of TDLib's message id that stays
     */
    public record Place(long chatId, long serverId) {}

    /** The number of a message, which it gets now if it has none yet. */
    public long of(Place place) {
        return database.transact(connection -> {
            // A conflict must not use up a number, as INSERT OR IGNORE would not return the old one.
            try (var query = connection.prepareStatement(
                    "SELECT number FROM scheduled_number WHERE chat_id = ? AND server_id = ?")) {
                query.setLong(1, place.chatId());
                query.setLong(2, place.serverId());
                try (var row = query.executeQuery()) {
                    if (row.next()) {
                        return row.getLong(1);
                    }
                }
            }
            try (var insert = connection.prepareStatement(
                    "INSERT INTO scheduled_number (chat_id, server_id) VALUES (?, ?) RETURNING number")) {
                insert.setLong(1, place.chatId());
                insert.setLong(2, place.serverId());
                try (var row = insert.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** What a number stands for; empty if it was never given. */
    public Optional<Place> find(long number) {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT chat_id, server_id FROM scheduled_number WHERE number = ?")) {
                query.setLong(1, number);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(new Place(row.getLong(1), row.getLong(2))) : Optional.empty();
                }
            }
        });
    }
}
