package dev.userbot.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    static Stream<ArchivedMessage> open(Database database, long chatId, MessageSelection selection) {
        var connection = database.connect();
        try {
            connection.setAutoCommit(false);
            var ids = SelectedIds.of(connection, chatId, selection);
            if (ids.isEmpty()) {
                connection.close();
                return Stream.empty();
            }
            var query = prepare(connection, chatId, ids.get(), selection);
            var rows = new MessageRows(database, chatId, query.executeQuery());
            return StreamSupport.stream(rows, false).onClose(() -> close(database, connection));
        } catch (SQLException e) {
            close(database, connection);
            throw SqlFailure.of(database.file(), e);
        }
    }

    /** The plus signs keep SQLite from reading in the order of the dates and sorting afterwards. */
    private static PreparedStatement prepare(
            Connection connection, long chatId, IdRange ids, MessageSelection selection) throws SQLException {
        var query = connection.prepareStatement("SELECT id, date, json FROM message"
                + " WHERE chat_id = ? AND id BETWEEN ? AND ? AND +date >= ? AND +date < ? ORDER BY id");
        query.setLong(1, chatId);
        query.setLong(2, ids.first());
        query.setLong(3, ids.last());
        query.setLong(4, selection.firstSecond());
        query.setLong(5, selection.endSecond());
        return query;
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
            return rows.next()
                    ? Optional.of(new ArchivedMessage(
                            chatId, rows.getLong(1), Instant.ofEpochSecond(rows.getLong(2)), rows.getString(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw SqlFailure.of(database.file(), e);
        }
    }
}
