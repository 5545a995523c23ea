package dev.userbot.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What SQLite can decide of a selection: everything but its filter and its number. */
record SelectedRows(long chatId, IdRange ids, MessageSelection selection) {
    /**
     * A query for these rows. The plus signs keep SQLite from reading in the order of the dates and sorting afterwards.
     *
     * @param select the columns
     * @param order what follows the condition
     */
    PreparedStatement prepare(Connection connection, String select, String order) throws SQLException {
        var topic = selection.topic();
        var query = connection.prepareStatement(select
                + (topic.isPresent() ? " FROM message INDEXED BY message_topic" : " FROM message")
                + " WHERE chat_id = ? AND id BETWEEN ? AND ? AND +date >= ? AND +date < ?"
                + (topic.isPresent() ? " AND topic_id = ? " : " ")
                + order);
        query.setLong(1, chatId);
        query.setLong(2, ids.first());
        query.setLong(3, ids.last());
        query.setLong(4, selection.firstSecond());
        query.setLong(5, selection.endSecond());
        if (topic.isPresent()) {
            query.setLong(6, topic.get());
        }
        return query;
    }
}
