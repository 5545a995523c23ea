package dev.userbot.archive;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which files of which messages were asked for, and what became of them: one entry for each file of a message, written as
 * the file finishes. So a run that was killed knows what it had.
 */
public final class MediaLedger {
    private static final String SELECT = "SELECT chat_id, message_id, unique_id, type, role, size, state, reason,"
            + " attempts, path, sha256, changed_at FROM media_file";

    private final Database database;

    MediaLedger(Database database) {
        this.database = database;
    }

    /**
     * A download begins, for the first time or again. An entry that was done before begins anew: its file is gone.
     *
     * @param size in bytes, 0 if unknown
     */
    public void begin(MediaKey key, MediaType type, MediaRole role, long size, Instant now) {
        database.write(connection -> {
            try (var upsert = connection.prepareStatement("INSERT INTO media_file VALUES"
                    + " (?, ?, ?, ?, ?, ?, 'unfinished', NULL, 1, NULL, NULL, ?, NULL)"
                    + " ON CONFLICT DO UPDATE SET type = excluded.type, role = excluded.role, size = excluded.size,"
                    + " state = 'unfinished', reason = NULL, attempts = attempts + 1, path = NULL, sha256 = NULL,"
                    + " changed_at = excluded.changed_at")) {
                setKey(upsert, key);
                upsert.setString(4, name(type));
                upsert.setString(5, name(role));
                upsert.setLong(6, size);
                upsert.setLong(7, now.getEpochSecond());
                upsert.executeUpdate();
            }
        });
    }

    /**
     * A whole file is about to get its final name. Whoever finds an unfinished entry with a path, and the file there, knows that
     * the run was killed after that.
     *
     * @param path the final name
     * @param claim equal for names that some file system takes for one, for example because it folds case
     * @return false if the name is another entry's, and nothing was changed
     */
    public boolean claim(MediaKey key, Path path, String claim, Instant now) {
        return database.transact(connection -> {
            try (var other = connection.prepareStatement("SELECT 1 FROM media_file WHERE claim = ?4"
                            + " AND NOT (chat_id = ?1 AND message_id = ?2 AND unique_id = ?3) LIMIT 1");
                    var update =
                            connection.prepareStatement("UPDATE media_file SET path = ?5, claim = ?4, changed_at = ?6"
                                    + " WHERE chat_id = ?1 AND message_id = ?2 AND unique_id = ?3")) {
                setKey(other, key);
                other.setString(4, claim);
                try (var row = other.executeQuery()) {
                    if (row.next()) {
                        return false;
                    }
                }
                setKey(update, key);
                update.setString(4, claim);
                update.setString(5, path.toString());
                update.setLong(6, now.getEpochSecond());
                return update.executeUpdate() == 1;
            }
        });
    }

    /**
     * A file that was begun lies under its final name, whole and checked.
     *
     * @param path absolute
     * @param size in bytes
     * @param sha256 of its content, in hexadecimal
     */
    public void finish(MediaKey key, Path path, long size, String sha256, Instant now) {
        database.write(connection -> {
            try (var update =
                    connection.prepareStatement("UPDATE media_file SET size = ?4, state = 'done', reason = NULL,"
                            + " path = ?5, sha256 = ?6, changed_at = ?7"
                            + " WHERE chat_id = ?1 AND message_id = ?2 AND unique_id = ?3")) {
                setKey(update, key);
                update.setLong(4, size);
                update.setString(5, path.toString());
                update.setString(6, sha256);
                update.setLong(7, now.getEpochSecond());
                update.executeUpdate();
            }
        });
    }

    /**
     * A file was given up.
     *
     * @param reason for people; without anything that was written in a message
     */
    public void fail(MediaKey key, String reason, Instant now) {
        database.write(connection -> {
            try (var update = connection.prepareStatement("UPDATE media_file SET state = 'failed', reason = ?4,"
                    + " path = NULL, changed_at = ?5 WHERE chat_id = ?1 AND message_id = ?2 AND unique_id = ?3")) {
                setKey(update, key);
                update.setString(4, reason);
                update.setLong(5, now.getEpochSecond());
                update.executeUpdate();
            }
        });
    }

    /** What is known of one file of a message. */
    public Optional<MediaEntry> find(MediaKey key) {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement(SELECT + " WHERE chat_id = ? AND message_id = ? AND unique_id = ?")) {
                setKey(query, key);
                return entries(query).stream().findFirst();
            }
        });
    }

    /** The finished entries of a file, of whichever messages; those of the given chat first. */
    public List<MediaEntry> copies(String uniqueId, long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(
                    SELECT + " WHERE unique_id = ? AND state = 'done' ORDER BY chat_id <> ?, message_id LIMIT 20")) {
                query.setString(1, uniqueId);
                query.setLong(2, chatId);
                return entries(query);
            }
        });
    }

    /** Where a finished file lies below a folder; empty if it does not. */
    public Optional<Path> pathBelow(Path folder, String uniqueId) {
        var beginning = folder + folder.getFileSystem().getSeparator();
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT path FROM media_file WHERE unique_id = ?1"
                    + " AND state = 'done' AND substr(path, 1, length(?2)) = ?2 ORDER BY message_id LIMIT 1")) {
                query.setString(1, uniqueId);
                query.setString(2, beginning);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(Path.of(row.getString(1))) : Optional.empty();
                }
            }
        });
    }

    /** Whether nothing was ever downloaded. */
    public boolean isEmpty() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT 1 FROM media_file LIMIT 1");
                    var row = query.executeQuery()) {
                return !row.next();
            }
        });
    }

    /** The entries of a chat in the order of its messages. */
    public List<MediaEntry> ofChat(long chatId) {
        return ofChat(chatId, "");
    }

    /** Those of a chat that failed, in the order of its messages. */
    public List<MediaEntry> failed(long chatId) {
        return ofChat(chatId, " AND state = 'failed'");
    }

    private List<MediaEntry> ofChat(long chatId, String condition) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(
                    SELECT + " WHERE chat_id = ?" + condition + " ORDER BY message_id, role, unique_id")) {
                query.setLong(1, chatId);
                return entries(query);
            }
        });
    }

    private static void setKey(PreparedStatement statement, MediaKey key) throws SQLException {
        statement.setLong(1, key.chatId());
        statement.setLong(2, key.messageId());
        statement.setString(3, key.uniqueId());
    }

    private static List<MediaEntry> entries(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            var entries = new ArrayList<MediaEntry>();
            while (row.next()) {
                entries.add(entry(row));
            }
            return List.copyOf(entries);
        }
    }

    private static MediaEntry entry(ResultSet row) throws SQLException {
        return new MediaEntry(
                new MediaKey(row.getLong(1), row.getLong(2), row.getString(3)),
                MediaType.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                MediaRole.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                row.getLong(6),
                MediaState.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString(8)),
                row.getInt(9),
                Optional.ofNullable(row.getString(10)).map(Path::of),
                Optional.ofNullable(row.getString(11)),
                Instant.ofEpochSecond(row.getLong(12)));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
