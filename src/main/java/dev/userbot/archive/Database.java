package dev.userbot.archive;

import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/** The one writing connection, shared by all stores under a lock, and further reading ones for cursors. */
final class Database implements AutoCloseable {
    /** Longer than any of our own transactions; only a foreign program can hold the lock for longer. */
    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    private final Path file;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    Database(Path file) {
        this.file = file;
        this.connection = connect();
    }

    Path file() {
        return file;
    }

    /** A connection of its own, for a snapshot that outlives later writes. The caller closes it. */
    Connection connect() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        try {
            // As a URI: the driver takes what follows a question mark in a plain path for its own parameters.
            return config.createConnection(
                    "jdbc:sqlite:" + file.toAbsolutePath().toUri());
        } catch (SQLException e) {
            throw SqlFailure.of(file, e);
        }
    }

    /** Runs the work with nobody else using the connection, outside a transaction. */
    <T> T with(SqlWork<T> work) {
        lock.lock();
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw SqlFailure.of(file, e);
        } finally {
            lock.unlock();
        }
    }

    /** Runs the work as one transaction: all of it is stored, or nothing. */
    void write(SqlChange change) {
        transact(shared -> {
            change.apply(shared);
            return null;
        });
    }

    /** As {@link #write}; what was stored until then is on the disk when this returns, and survives a loss of power. */
    void writeDurably(SqlChange change) {
        with(shared -> {
            try (var statement = shared.createStatement()) {
                statement.execute("PRAGMA synchronous = FULL");
                try {
                    write(change);
                } finally {
                    statement.execute("PRAGMA synchronous = NORMAL");
                }
                return null;
            }
        });
    }

    /** As {@link #write}, with a result. */
    <T> T transact(SqlWork<T> work) {
        return with(shared -> {
            try (var statement = shared.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                try {
                    var result = work.run(shared);
                    statement.execute("COMMIT");
                    return result;
                } catch (SQLException | RuntimeException e) {
                    rollBack(statement, e);
                    throw e;
                }
            }
        });
    }

    /** Runs queries on a connection of their own, which keep nobody from writing however long they take. */
    <T> T read(SqlWork<T> work) {
        try (var own = connect()) {
            own.setAutoCommit(false);
            return work.run(own);
        } catch (SQLException e) {
            throw SqlFailure.of(file, e);
        }
    }

    /** A full disk makes SQLite roll back by itself (sqlite.org/lang_transaction.html), after which ROLLBACK fails. */
    private static void rollBack(Statement statement, Exception cause) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** @throws UserbotException if SQLite cannot finish its last checkpoint */
    @Override
    public void close() {
        with(shared -> {
            shared.close();
            return null;
        });
    }

    /** Queries on a connection. */
    interface SqlWork<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Changes on a connection. */
    interface SqlChange {
        void apply(Connection connection) throws SQLException;
    }
}
