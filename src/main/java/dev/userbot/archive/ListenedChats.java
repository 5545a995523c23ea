package dev.userbot.archive;

import java.time.Instant;

/** From when on the archive of a chat that is listened to may lack nothing. */
public final class ListenedChats {
    private final Database database;

    ListenedChats(Database database) {
        this.database = database;
    }

    /**
     * The moment from which nothing may be missing: the first that was ever named for the chat, or an earlier one that is
     * named now.
     *
     * @param since in whole seconds
     */
    public Instant since(long chatId, Instant since) {
        return database.transact(connection -> {
            try (var upsert = connection.prepareStatement("INSERT INTO listened_chat (chat_id, since) VALUES (?, ?)"
                    + " ON CONFLICT DO UPDATE SET since = min(since, excluded.since) RETURNING since")) {
                upsert.setLong(1, chatId);
                upsert.setLong(2, since.getEpochSecond());
                try (var row = upsert.executeQuery()) {
                    row.next();
                    return Instant.ofEpochSecond(row.getLong(1));
                }
            }
        });
    }

    /**
     * From this moment on the messages of the chat go to the handlers; an earlier moment of an earlier call stays.
     *
     * @param now at Telegram, in whole seconds
     */
    public void handleFrom(long chatId, Instant now) {
        database.write(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE listened_chat SET handled_from = ? WHERE chat_id = ? AND handled_from IS NULL")) {
                update.setLong(1, now.getEpochSecond());
                update.setLong(2, chatId);
                update.executeUpdate();
            }
        });
    }
}
