package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.CHAT;
import static dev.userbot.archive.SampleMessages.answering;
import static dev.userbot.archive.SampleMessages.copyOfPost;
import static dev.userbot.archive.SampleMessages.ids;
import static dev.userbot.archive.SampleMessages.inForumTopic;
import static dev.userbot.archive.SampleMessages.inThread;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that version 1 wrote opens, keeps everything and can do what is new. */
class MigrationTest {
    private static final long CHANNEL = -1_000_000_000_009L;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeAsVersion1() throws SQLException, IOException {
        file = folder.resolve("archive.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                InputStream script = Archive.class.getResourceAsStream("schema-1.sql")) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("PRAGMA application_id = " + 0x75626F74);
            statement.executeUpdate("PRAGMA user_version = 1");
            statement.executeUpdate("INSERT INTO chat VALUES (" + CHAT + ", '{\"id\":" + CHAT + "}', NULL)");
            statement.executeUpdate(
                    "INSERT INTO peer VALUES (5, '{\"@type\":\"user\",\"id\":5,\"first_name\":\"Ada\"}')");
            statement.executeUpdate("INSERT INTO scanned_range VALUES (" + CHAT + ", 1, 10), (" + CHAT + ", 20, 30)");
            insert(connection, text(1, "a heron"));
            insert(connection, inForumTopic(text(2, "in a topic"), 17));
            insert(connection, copyOfPost(text(3, "a post"), CHANNEL, 77));
            insert(connection, inThread(text(4, "a comment"), 3));
            insert(connection, answering(text(5, "another comment"), 3));
        }
    }

    private static void insert(Connection connection, ObjectNode message) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO message VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, message.path("chat_id").asLong());
            insert.setLong(2, message.path("id").asLong());
            insert.setLong(3, message.path("date").asLong());
            insert.setString(4, TdJson.text(message));
            insert.executeUpdate();
        }
    }

    @Test
    void everythingIsThere() {
        try (var archive = Archive.open(file)) {
            assertThat(ids(archive, MessageSelection.ALL)).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(archive.messages().find(CHAT, 1)).hasValueSatisfying(found -> {
                assertThat(found.json()).isEqualTo(TdJson.text(text(1, "a heron")));
                assertThat(found.deleted()).isEmpty();
            });
            assertThat(archive.messages().scanned(CHAT).ranges())
                    .containsExactly(new IdRange(1, 10), new IdRange(20, 30));
            assertThat(archive.chats().find(CHAT)).isPresent();
            assertThat(archive.peers().user(5)).isPresent();
        }
    }

    @Test
    void topicsAndCommentsAreFound() {
        try (var archive = Archive.open(file)) {
            assertThat(ids(archive, MessageSelection.ALL.withTopic(17))).containsExactly(2L);
            try (var comments = archive.messages().comments(CHANNEL, 77, CHAT)) {
                assertThat(comments).extracting(ArchivedMessage::id).containsExactly(4L, 5L);
            }
        }
    }

    @Test
    void oldMessagesAreSearched() {
        try (var archive = Archive.open(file)) {
            assertThat(archive.search().search(SearchQuery.of("herons")))
                    .extracting(hit -> hit.message().id())
                    .containsExactly(1L);
        }
    }
}
