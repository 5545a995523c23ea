package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The messages that are sent again and again. */
public final class RecurrenceStore {
    private final Database database;

    RecurrenceStore(Database database) {
        this.database = database;
    }

    /**
     * Adds one.
     *
     * @param recurrence its id does not matter
     * @return the same with its id
     */
    public StoredRecurrence add(StoredRecurrence recurrence) {
        return database.transact(connection -> {
            var id = insert(connection, recurrence);
            try (var insert = connection.prepareStatement("INSERT INTO recurring_message VALUES (?, ?, ?, ?)")) {
                for (var message : recurrence.messages()) {
                    insert.setLong(1, id);
                    insert.setLong(2, message.chatId());
                    insert.setString(3, message.name());
                    insert.setString(4, message.json());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return new StoredRecurrence(
                    id,
                    recurrence.rule(),
                    recurrence.zone(),
                    recurrence.sendsMissed(),
                    recurrence.settledUntil(),
                    recurrence.messages());
        });
    }

    private static long insert(Connection connection, StoredRecurrence recurrence) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO recurring (rule, zone, missed, settled_until) VALUES (?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, recurrence.rule());
            insert.setString(2, recurrence.zone());
            insert.setString(3, recurrence.sendsMissed() ? "send" : "skip");
            insert.setLong(4, recurrence.settledUntil().getEpochSecond());
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** All of them, the oldest first. */
    public List<StoredRecurrence> all() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(
                            "SELECT id, rule, zone, missed, settled_until FROM recurring ORDER BY id");
                    var row = query.executeQuery()) {
                var found = new ArrayList<StoredRecurrence>();
                while (row.next()) {
                    found.add(new StoredRecurrence(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4).equals("send"),
                            Instant.ofEpochSecond(row.getLong(5)),
                            messages(connection, row.getLong(1))));
                }
                return List.copyOf(found);
            }
        });
    }

    private static List<StoredRecurrence.Message> messages(Connection connection, long id) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT chat_id, name, json FROM recurring_message WHERE recurring = ? ORDER BY name, chat_id")) {
            query.setLong(1, id);
            var messages = new ArrayList<StoredRecurrence.Message>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    messages.add(new StoredRecurrence.Message(row.getLong(1), row.getString(2), row.getString(3)));
                }
            }
            return messages;
        }
    }

    /** Every occurrence until then was sent or given up. */
    public void settle(long id, Instant until) {
        database.write(connection -> {
            try (var update = connection.prepareStatement("UPDATE recurring SET settled_until = ? WHERE id = ?")) {
                update.setLong(1, until.getEpochSecond());
                update.setLong(2, id);
                update.executeUpdate();
            }
        });
    }

    /** Ends one. What waits at Telegram already is not touched. */
    public void remove(long id) {
        database.write(connection -> {
            for (var table : List.of("recurring_message WHERE recurring", "recurring WHERE id")) {
                try (var delete = connection.prepareStatement("DELETE FROM " + table + " = ?")) {
                    delete.setLong(1, id);
                    delete.executeUpdate();
                }
            }
        });
    }
}
