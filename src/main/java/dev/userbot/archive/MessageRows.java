package dev.userbot.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads messages row by row on a connection of its own: in WAL mode its transaction keeps the state of the moment it
 * began (sqlite.org/isolation.html), while pages are stored and single messages are looked up on the shared one.
 */
final class MessageRows extends Spliterators.AbstractSpliterator<ArchivedMessage> {
    private final Database database;
    private final long chatId;
    private final ResultSet rows;

    private MessageRows(Database database, long chatId, ResultSet rows) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
        this.database = database;
        this.chatId = chatId;
        this.rows = rows;
    }

    /** Prepares a query that begins with {@link MessageRow#SELECT}; nothing if it would find nothing. */
    interface Query {
        Optional<PreparedStatement> prepare(Connection connection) throws SQLException;
    }

    /** The rows of the query, read as they are asked for. The stream must be closed. */
    static Stream<ArchivedMessage> open(Database database, long chatId, Query query) {
        var connection = database.connect();
        try {
            connection.setAutoCommit(false);
            var statement = query.prepare(connection);
            if (statement.isEmpty()) {
                connection.close();
                return Stream.empty();
            }
            var rows = new MessageRows(database, chatId, statement.get().executeQuery());
            return StreamSupport.stream(rows, false).onClose(() -> close(database, connection));
        } catch (SQLException e) {
            close(database, connection);
            throw SqlFailure.of(database.file(), e);
        } catch (RuntimeException e) {
            close(database, connection);
            throw e;
        }
    }

    private static void close(Database database, Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqlFailure.of(database.file(), e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super ArchivedMessage> action) {
        var message = next();
        message.ifPresent(action);
        return message.isPresent();
    }

    private Optional<ArchivedMessage> next() {
        try {
            return rows.next() ? Optional.of(MessageRow.read(chatId, rows)) : Optional.empty();
        } catch (SQLException e) {
            throw SqlFailure.of(database.file(), e);
        }
    }
}
