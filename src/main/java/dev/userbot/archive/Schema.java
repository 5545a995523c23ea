package dev.userbot.archive;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Creates the tables of a new archive and brings an old one up to date, one numbered script after the other. */
final class Schema {
    /** Script number i leads from version i - 1 to version i. Scripts are never changed once released. */
    private static final List<String> SCRIPTS = List.of(
            "schema-1.sql",
            "schema-2.sql",
            "schema-3.sql",
            "schema-4.sql",
            "schema-5.sql",
            "schema-6.sql",
            "schema-7.sql");

    /** "ubot": marks the file as ours (sqlite.org/pragma.html#pragma_application_id). */
    private static final int APPLICATION_ID = 0x75626F74;

    private Schema() {}

    /**
     * Must run before anything else touches the file: it leaves a file that is not ours as it is.
     *
     * @throws UserbotException if the file belongs to another program or to a newer version of this one
     */
    static void prepare(Database database) {
        int version = database.with(connection -> {
            var found = number(connection, "PRAGMA user_version");
            if (isNew(connection, found)) {
                connection.createStatement().execute("PRAGMA page_size = " + PAGE_SIZE);
            } else {
                refuseForeign(database, connection, found);
            }
            configure(connection);
            return found;
        });
        for (int next = version + 1; next <= SCRIPTS.size(); next++) {
            migrateTo(next, database);
        }
    }

    /**
     * Rows of a table WITHOUT ROWID spill to a page of their own when they exceed a quarter of a page
     * (sqlite.org/fileformat2.html#cell_payload_overflow_pages). Messages often have more than 1 kB: 200 000 of 1.2 kB
     * took 941 MB with SQLite's usual 4 KiB, 278 MB with these.
     */
    private static final int PAGE_SIZE = 16_384;

    private static boolean isNew(Connection connection, int version) throws SQLException {
        return version == 0
                && number(connection, "PRAGMA application_id") == 0
                && number(connection, "SELECT COUNT(*) FROM sqlite_schema") == 0;
    }

    private static void refuseForeign(Database database, Connection connection, int version) throws SQLException {
        if (number(connection, "PRAGMA application_id") != APPLICATION_ID) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    database.file() + " is a database of another program. Move it away and run again.");
        }
        if (version > SCRIPTS.size()) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    database.file() + " was written by a newer version of userbot (archive format " + version
                            + ", this one knows " + SCRIPTS.size() + "). Update userbot.");
        }
    }

    /**
     * In WAL mode with synchronous=NORMAL a committed transaction survives the death of the process (kill -9): the
     * system already has it. Losing power can undo the last commits, whole ones only and never the file; the undone
     * pages are also missing from the scanned ranges, so the next run asks for them again. FULL would cost a wait for
     * the disk with every page and protect nothing that cannot be fetched again.
     */
    private static void configure(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = NORMAL");
        }
    }

    private static void migrateTo(int version, Database database) {
        var script = script(version);
        database.write(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(script);
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                statement.executeUpdate("PRAGMA user_version = " + version);
            }
        });
    }

    private static String script(int version) {
        var name = SCRIPTS.get(version - 1);
        try (var resource = Schema.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the program's files lack " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
