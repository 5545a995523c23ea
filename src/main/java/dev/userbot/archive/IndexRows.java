package dev.userbot.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes rows of the full-text index. Inside a transaction of the caller. */
final class IndexRows implements AutoCloseable {
    private final WordSplitter splitter;
    private final PreparedStatement numbers;
    private final PreparedStatement words;

    IndexRows(Connection connection, WordSplitter splitter) throws SQLException {
        this.splitter = splitter;
        this.numbers = connection.prepareStatement("INSERT INTO indexed_message (chat_id, id, date) VALUES (?, ?, ?)"
                + " ON CONFLICT (chat_id, id) DO UPDATE SET date = excluded.date RETURNING number");
        this.words = connection.prepareStatement(
                "INSERT OR REPLACE INTO message_words (rowid, words, stems) VALUES (?, ?, ?)");
    }

    /** Writes the words of a message in the place of those that it had. */
    void write(ArchivedMessage message) throws SQLException {
        var found = splitter.words(ContentText.searchable(message.message().content()));
        words.setLong(1, number(message));
        words.setString(2, joined(found, Word::plain));
        words.setString(3, joined(found, Word::stem));
        words.executeUpdate();
    }

    private long number(ArchivedMessage message) throws SQLException {
        numbers.setLong(1, message.chatId());
        numbers.setLong(2, message.id());
        numbers.setLong(3, message.date().getEpochSecond());
        try (var row = numbers.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }

    @Override
    public void close() throws SQLException {
        try (numbers) {
            words.close();
        }
    }
}
