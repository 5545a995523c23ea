package dev.userbot.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds messages by their words. The index is brought up to date when it is asked, so storing messages costs nothing for
 * it: the first search after a long synchronisation takes its time.
 */
public final class SearchIndex {
    private final Database database;

    SearchIndex(Database database) {
        this.database = database;
    }

    /** How many pages of up to a hundred messages were stored since the last search, and delay the next one. */
    public long pagesToTakeIn() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT COUNT(*) FROM unindexed_range");
                    var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Takes in what was stored since the last time. {@link #search} does so by itself. */
    public void update() {
        new SearchIndexer(database, new WordSplitter()).update();
    }

    /** The messages that have all that the query asks for, deleted ones included, in the query's order. */
    public List<SearchHit> search(SearchQuery query) {
        var splitter = new WordSplitter();
        var terms = SearchTerms.of(query.text(), splitter);
        if (terms.terms().isEmpty()) {
            return List.of();
        }
        new SearchIndexer(database, splitter).update();
        return database.read(connection -> {
            var hits = new ArrayList<SearchHit>();
            try (var found = prepare(connection, query, terms);
                    var row = found.executeQuery()) {
                while (hits.size() < query.limit() && row.next()) {
                    message(connection, row.getLong(1), row.getLong(2))
                            .filter(message -> query.filter().accepts(message.message()))
                            .map(message -> new SearchHit(message, snippet(message, terms, splitter)))
                            .ifPresent(hits::add);
                }
            }
            return List.copyOf(hits);
        });
    }

    private static List<SearchHit.Segment> snippet(ArchivedMessage message, SearchTerms terms, WordSplitter splitter) {
        return Snippet.of(ContentText.searchable(message.message().content()), terms, splitter);
    }

    /** Sorts numbers only: the messages themselves are read one by one until there are enough. */
    private static PreparedStatement prepare(Connection connection, SearchQuery query, SearchTerms terms)
            throws SQLException {
        var inChats = query.chats().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        var found = connection.prepareStatement("SELECT i.chat_id, i.id FROM message_words"
                + " JOIN indexed_message i ON i.number = message_words.rowid"
                + " WHERE message_words MATCH ? AND i.date >= ? AND i.date < ?"
                + (query.chats().isEmpty() ? "" : " AND i.chat_id IN " + inChats)
                + switch (query.order()) {
                    case BEST_FIRST -> " ORDER BY bm25(message_words), i.date DESC, i.id DESC";
                    case NEWEST_FIRST -> " ORDER BY i.date DESC, i.id DESC";
                });
        found.setString(1, terms.expression());
        found.setLong(2, query.firstSecond());
        found.setLong(3, query.endSecond());
        return found;
    }

    private static Optional<ArchivedMessage> message(Connection connection, long chatId, long id) throws SQLException {
        try (var query =
                connection.prepareStatement(MessageRow.SELECT + " FROM message WHERE chat_id = ? AND id = ?")) {
            query.setLong(1, chatId);
            query.setLong(2, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(MessageRow.read(chatId, row)) : Optional.empty();
            }
        }
    }
}
