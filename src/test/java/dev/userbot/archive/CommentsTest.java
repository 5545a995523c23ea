package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.CHAT;
import static dev.userbot.archive.SampleMessages.answering;
import static dev.userbot.archive.SampleMessages.copyOfPost;
import static dev.userbot.archive.SampleMessages.inThread;
import static dev.userbot.archive.SampleMessages.page;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsTest {
    private static final long CHANNEL = -1_000_000_000_009L;

    @TempDir
    Path folder;

    private Database database;
    private Archive archive;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("archive.db"));
        archive = Archive.of(database);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void theThreadOfTheGroupsCopyIsThePostsComments() {
        archive.messages()
                .store(page(
                        inThread(copyOfPost(text(10, "first post"), CHANNEL, 1), 10),
                        copyOfPost(text(11, "second post"), CHANNEL, 2),
                        inThread(answering(text(12, "on the first"), 10), 10),
                        inThread(answering(text(13, "on the second"), 11), 11),
                        inThread(answering(text(14, "on the comment"), 12), 10),
                        text(15, "on nothing")));
        assertThat(comments(CHANNEL, 1)).containsExactly(12L, 14L);
        assertThat(comments(CHANNEL, 2)).containsExactly(13L);
        assertThat(comments(CHANNEL, 3)).isEmpty();
        assertThat(comments(CHANNEL - 1, 1)).isEmpty();
    }

    @Test
    void answersWithoutAThreadAreFollowed() {
        archive.messages()
                .store(page(
                        copyOfPost(text(10, "post"), CHANNEL, 1),
                        answering(text(12, "an answer"), 10),
                        answering(text(14, "an answer to it"), 12),
                        inThread(text(15, "in the thread"), 10),
                        answering(text(16, "an answer to that"), 15),
                        answering(text(17, "an answer to something else"), 9)));
        assertThat(comments(CHANNEL, 1)).containsExactly(12L, 14L, 15L, 16L);
    }

    @Test
    void aLaterForwardOfThePostIsNotItsCopy() {
        archive.messages()
                .store(page(
                        copyOfPost(text(10, "post"), CHANNEL, 1),
                        inThread(text(12, "a comment"), 10),
                        copyOfPost(text(20, "post again"), CHANNEL, 1),
                        inThread(text(21, "on the forward"), 20)));
        assertThat(comments(CHANNEL, 1)).containsExactly(12L);
    }

    @Test
    void noLookUpReadsTheWholeChat() {
        var plan = database.with(connection -> {
            try (var query = connection.prepareStatement("EXPLAIN QUERY PLAN " + Comments.THREAD)) {
                query.setLong(1, CHAT);
                query.setLong(2, 10);
                var steps = new StringBuilder();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        steps.append(row.getString("detail")).append('\n');
                    }
                }
                return steps.toString();
            }
        });
        assertThat(plan)
                .contains("SEARCH message USING PRIMARY KEY (chat_id=? AND id=?)")
                .doesNotContain("SCAN message")
                .doesNotContain("SCAN m ")
                .doesNotContain("FOR ORDER BY");
    }

    private List<Long> comments(long channel, long post) {
        try (var comments = archive.messages().comments(channel, post, CHAT)) {
            return comments.map(ArchivedMessage::id).toList();
        }
    }
}
