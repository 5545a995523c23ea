package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads selected messages of one chat. */
final class MessageReader {
    private final Database database;
    private final long chatId;
    private final MessageSelection selection;

    MessageReader(Database database, long chatId, MessageSelection selection) {
        this.database = database;
        this.chatId = chatId;
        this.selection = selection;
    }

    Stream<ArchivedMessage> stream() {
        var rows = MessageRows.open(database, chatId, connection -> {
            var ids = new SelectedIds(connection, chatId, selection).bounds();
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            var selected = new SelectedRows(chatId, ids.get(), selection);
            return Optional.of(selected.prepare(connection, MessageRow.SELECT, "ORDER BY id"));
        });
        var filter = selection.filter();
        return filter.acceptsEverything() ? rows : rows.filter(row -> filter.accepts(row.message()));
    }

    MessageSpan span() {
        if (selection.filter().acceptsEverything()) {
            return database.with(this::countedSpan);
        }
        try (var messages = stream()) {
            return MessageSpan.of(messages);
        }
    }

    private MessageSpan countedSpan(Connection connection) throws SQLException {
        var ids = new SelectedIds(connection, chatId, selection).bounds();
        if (ids.isEmpty()) {
            return MessageSpan.NONE;
        }
        return selection.topic().isPresent() ? spanOfTopic(connection, ids.get()) : spanOfAll(connection, ids.get());
    }

    private MessageSpan spanOfTopic(Connection connection, IdRange ids) throws SQLException {
        try (var query = new SelectedRows(chatId, ids, selection)
                .prepare(connection, "SELECT COUNT(*), MIN(date), MAX(date)", "")) {
            return MessageSpan.of(query);
        }
    }

    /** From the index of dates alone. */
    private MessageSpan spanOfAll(Connection connection, IdRange ids) throws SQLException {
        try (var query = connection.prepareStatement("SELECT COUNT(*), MIN(date), MAX(date) FROM message"
                + " WHERE chat_id = ? AND date >= ? AND date < ? AND id BETWEEN ? AND ?")) {
            query.setLong(1, chatId);
            query.setLong(2, selection.firstSecond());
            query.setLong(3, selection.endSecond());
            query.setLong(4, ids.first());
            query.setLong(5, ids.last());
            return MessageSpan.of(query);
        }
    }
}
