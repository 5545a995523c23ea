package dev.userbot.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the handlers of messages have still to handle. Whatever is stored of a chat that is listened to, by whomever, is
 * added by the store itself; it goes when the handler is done with it. So a message is never handled after that again, and
 * none is lost.
 */
public final class HandlerQueue {
    private static final String ONE = " WHERE handler = ? AND chat_id = ? AND message_id = ? AND edit_date = ?";

    private final Database database;

    HandlerQueue(Database database) {
        this.database = database;
    }

    /**
     * From now on these handle messages. A new one begins with what is written from now on; what is left of one that is not
     * named any more is dropped.
     *
     * @param now at Telegram
     */
    public void register(Set<String> handlers, Instant now) {
        database.write(connection -> {
            var gone = new TreeSet<String>();
            try (var query = connection.prepareStatement("SELECT name FROM handler");
                    var row = query.executeQuery()) {
                while (row.next()) {
                    gone.add(row.getString(1));
                }
            }
            gone.removeAll(handlers);
            for (var name : gone) {
                for (var table : List.of("handler WHERE name = ?", "unhandled WHERE handler = ?")) {
                    try (var delete = connection.prepareStatement("DELETE FROM " + table)) {
                        delete.setString(1, name);
                        delete.executeUpdate();
                    }
                }
            }
            try (var insert = connection.prepareStatement("INSERT OR IGNORE INTO handler VALUES (?, ?)")) {
                for (var name : handlers) {
                    insert.setString(1, name);
                    insert.setLong(2, now.getEpochSecond());
                    insert.executeUpdate();
                }
            }
        });
    }

    /** Gives one stored message to one handler, of whatever chat. */
    public void add(String handler, long chatId, long messageId, int editDate) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT OR IGNORE INTO unhandled (handler, chat_id, message_id, edit_date, is_edit)"
                            + " VALUES (?, ?, ?, ?, 0)")) {
                set(insert, handler, chatId, messageId, editDate);
                insert.executeUpdate();
            }
        });
    }

    /** The chats of which a handler has something to handle. */
    public Set<Long> chats(String handler) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT DISTINCT chat_id FROM unhandled WHERE handler = ?")) {
                query.setString(1, handler);
                var chats = new TreeSet<Long>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        chats.add(row.getLong(1));
                    }
                }
                return chats;
            }
        });
    }

    /** The highest id of a message of a chat that a handler has to handle. */
    public OptionalLong newest(String handler, long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT message_id FROM unhandled"
                    + " WHERE handler = ? AND chat_id = ? ORDER BY message_id DESC LIMIT 1")) {
                query.setString(1, handler);
                query.setLong(2, chatId);
                try (var row = query.executeQuery()) {
                    return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    /**
     * What a handler has to handle of a chat, in the order of the messages.
     *
     * @param last the highest id of a message to give
     * @param limit most to give
     */
    public List<UnhandledMessage> next(String handler, long chatId, long last, int limit) {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT handler, chat_id, message_id, edit_date, is_edit, attempts"
                            + " FROM unhandled WHERE handler = ? AND chat_id = ? AND message_id <= ?"
                            + " ORDER BY message_id, edit_date LIMIT ?")) {
                query.setString(1, handler);
                query.setLong(2, chatId);
                query.setLong(3, last);
                query.setInt(4, limit);
                return read(query);
            }
        });
    }

    private static List<UnhandledMessage> read(PreparedStatement query) throws SQLException {
        var messages = new ArrayList<UnhandledMessage>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                messages.add(unhandled(row));
            }
        }
        return List.copyOf(messages);
    }

    private static UnhandledMessage unhandled(ResultSet row) throws SQLException {
        return new UnhandledMessage(
                row.getString(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getInt(5) != 0, row.getInt(6));
    }

    /** A handler is done with a message. */
    public void done(UnhandledMessage message) {
        database.write(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM unhandled" + ONE)) {
                set(delete, message);
                delete.executeUpdate();
            }
        });
    }

    /** A handler failed once more. */
    public void failed(UnhandledMessage message) {
        database.write(connection -> {
            try (var update = connection.prepareStatement("UPDATE unhandled SET attempts = attempts + 1" + ONE)) {
                set(update, message);
                update.executeUpdate();
            }
        });
    }

    /**
     * A handler failed for good: the message is passed over, and remembered.
     *
     * @param reason without secrets
     */
    public void giveUp(UnhandledMessage message, Instant now, String reason) {
        database.write(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM unhandled" + ONE);
                    var insert =
                            connection.prepareStatement("INSERT OR REPLACE INTO given_up VALUES (?, ?, ?, ?, ?, ?)")) {
                set(delete, message);
                delete.executeUpdate();
                set(insert, message);
                insert.setLong(5, now.getEpochSecond());
                insert.setString(6, reason);
                insert.executeUpdate();
            }
        });
    }

    /** What handlers failed to handle, the latest first. */
    public List<GivenUpMessage> givenUp() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT handler, chat_id, message_id, edit_date, at, reason"
                            + " FROM given_up ORDER BY at DESC, chat_id, message_id");
                    var row = query.executeQuery()) {
                var messages = new ArrayList<GivenUpMessage>();
                while (row.next()) {
                    messages.add(new GivenUpMessage(
                            row.getString(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getInt(4),
                            Instant.ofEpochSecond(row.getLong(5)),
                            row.getString(6)));
                }
                return List.copyOf(messages);
            }
        });
    }

    /**
     * Gives handlers once more what they failed to handle, as far as they are still there.
     *
     * @return how much that is
     */
    public int retryGivenUp() {
        return database.transact(connection -> {
            try (var statement = connection.createStatement()) {
                var retried = statement.executeUpdate("INSERT OR IGNORE INTO unhandled"
                        + " (handler, chat_id, message_id, edit_date, is_edit)"
                        + " SELECT handler, chat_id, message_id, edit_date, edit_date > 0 AND EXISTS (SELECT 1"
                        + " FROM message_version v WHERE v.chat_id = given_up.chat_id AND v.id = given_up.message_id"
                        + " AND v.edit_date < given_up.edit_date)"
                        + " FROM given_up WHERE handler IN (SELECT name FROM handler)");
                statement.executeUpdate("DELETE FROM given_up WHERE handler IN (SELECT name FROM handler)");
                return retried;
            }
        });
    }

    /**
     * Forgets what handlers failed to handle.
     *
     * @return how much that is
     */
    public int forgetGivenUp() {
        return database.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("DELETE FROM given_up");
            }
        });
    }

    /** How much all handlers have to handle. */
    public long size() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT COUNT(*) FROM unhandled");
                    var row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    private static void set(PreparedStatement statement, UnhandledMessage message) throws SQLException {
        set(statement, message.handler(), message.chatId(), message.messageId(), message.editDate());
    }

    private static void set(PreparedStatement statement, String handler, long chatId, long messageId, int editDate)
            throws SQLException {
        statement.setString(1, handler);
        statement.setLong(2, chatId);
        statement.setLong(3, messageId);
        statement.setInt(4, editDate);
    }
}
