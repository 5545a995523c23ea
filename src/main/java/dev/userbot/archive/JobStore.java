package dev.userbot.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands that take their time: what waits or was being done when the program ended is taken up again. */
public final class JobStore {
    private static final String SELECT = "SELECT number, key, command, arguments, chat_id, message_id, state, attempts,"
            + " created_at, ended_at FROM job ";

    private final Database database;

    JobStore(Database database) {
        this.database = database;
    }

    /**
     * Adds a job that waits, unless one of this key was added before.
     *
     * @return the job of this key
     */
    public Job add(String key, String command, String arguments, long chatId, long messageId, Instant now) {
        return database.transact(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR IGNORE INTO job"
                    + " (key, command, arguments, chat_id, message_id, state, created_at)"
                    + " VALUES (?, ?, ?, ?, ?, 'waiting', ?)")) {
                insert.setString(1, key);
                insert.setString(2, command);
                insert.setString(3, arguments);
                insert.setLong(4, chatId);
                insert.setLong(5, messageId);
                insert.setLong(6, now.getEpochSecond());
                insert.executeUpdate();
            }
            try (var query = connection.prepareStatement(SELECT + "WHERE key = ?")) {
                query.setString(1, key);
                return read(query).get(0);
            }
        });
    }

    /** Those that wait or run, the oldest first. */
    public List<Job> open() {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement(SELECT + "WHERE state IN ('waiting', 'running') ORDER BY number")) {
                return read(query);
            }
        });
    }

    public Optional<Job> find(long number) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(SELECT + "WHERE number = ?")) {
                query.setLong(1, number);
                return read(query).stream().findFirst();
            }
        });
    }

    /** A job is begun, or begun again. */
    public void begin(Job job) {
        database.write(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE job SET state = 'running', attempts = attempts + 1 WHERE number = ?")) {
                update.setLong(1, job.number());
                update.executeUpdate();
            }
        });
    }

    /** A job has ended. */
    public void end(Job job, Job.State state, Instant now) {
        database.write(connection -> {
            try (var update = connection.prepareStatement("UPDATE job SET state = ?, ended_at = ? WHERE number = ?")) {
                update.setString(1, state.name().toLowerCase(Locale.ROOT));
                update.setLong(2, now.getEpochSecond());
                update.setLong(3, job.number());
                update.executeUpdate();
            }
        });
    }

    /** Forgets jobs that ended before a moment. */
    public void forgetBefore(Instant moment) {
        database.write(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM job WHERE ended_at < ?")) {
                delete.setLong(1, moment.getEpochSecond());
                delete.executeUpdate();
            }
        });
    }

    private static List<Job> read(PreparedStatement query) throws SQLException {
        var jobs = new ArrayList<Job>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                var ended = row.getLong(10);
                jobs.add(new Job(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        Job.State.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                        row.getInt(8),
                        Instant.ofEpochSecond(row.getLong(9)),
                        ended == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(ended))));
            }
        }
        return List.copyOf(jobs);
    }
}
