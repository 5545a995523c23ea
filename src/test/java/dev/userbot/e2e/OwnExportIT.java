package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code userbot sandbox --world result.json} in one terminal, commands in another. */
class OwnExportIT {
    private static final String[] SESSION = {"--sandbox", "--timezone", "UTC", "--session", "old"};

    @TempDir
    Path folder;

    @Test
    void anOldExportIsServedAndExportedAgainWithTheSameMessages() throws IOException {
        var original = export();
        var userbot = new Userbot(folder);
        var server = userbot.start("--session", "old", "sandbox", "--world", "old.json");
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> server.stdout().contains("--sandbox --session old"));
            var result = userbot.run(with(SESSION, "export", "\"The Lounge\"", "--out", "again"));
            assertThat(result.exitCode()).as("%s", result).isZero();
        } finally {
            server.interrupt();
            assertThat(server.await().exitCode()).isEqualTo(130);
        }
        var again = Exported.in(folder.resolve("again")).messages();
        assertThat(again.stream().map(OwnExportIT::essence)).containsExactlyElementsOf(essences(original));
    }

    @Test
    void whatCannotBeServedIsToldWhenTheSandboxBegins() throws IOException {
        Files.writeString(folder.resolve("old.json"), """
                {"name": "G", "type": "private_group", "id": 42, "messages": [
                 {"id": 1, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "text": "a"},
                 {"id": 1, "type": "message", "date": "2025-01-01T10:00:00", "from": "A", "from_id": "user7", "text": "b"}]}""");
        var server = new Userbot(folder).start("--session", "old", "sandbox", "--world", "old.json");
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> server.stdout().contains("Ctrl-C"));
            assertThat(server.stdout().lines())
                    .contains("Not everything in old.json can be served as it is:"
                            + " 1 left out because another message of the chat has the same id.");
        } finally {
            server.interrupt();
            server.await();
        }
    }

    @Test
    void anotherFileIsRefusedForTheSameSession() throws IOException {
        export();
        var userbot = new Userbot(folder);
        var server = userbot.start("--session", "old", "sandbox", "--world", "old.json");
        await().atMost(Duration.ofSeconds(60)).until(() -> server.stdout().contains("Ctrl-C"));
        var second = userbot.run("--session", "old", "sandbox", "--world", "old.json");
        assertThat(second.exitCode()).as("%s", second).isEqualTo(7);
        server.interrupt();
        server.await();
        Files.copy(folder.resolve("old.json"), folder.resolve("other.json"));
        var other = userbot.run("--session", "old", "sandbox", "--world", "other.json");
        assertThat(other.exitCode()).as("%s", other).isEqualTo(2);
        assertThat(other.stderr()).contains("--session");
    }

    @Test
    void aFileThatIsNoExportIsNamed() throws IOException {
        Files.writeString(folder.resolve("recipe.json"), "{\"soup\": true}");
        var result = new Userbot(folder).run("--session", "old", "sandbox", "--world", "recipe.json");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        assertThat(result.stderr()).contains("recipe.json").doesNotContain("\tat ");
    }

    /** The story's lounge, exported to old.json. */
    private List<JsonNode> export() throws IOException {
        try (var user = new OfflineUser(folder, StoryWorld.create(StoryWorld.DEFAULT_SEED))) {
            user.succeed("--sandbox", "--timezone", "UTC", "export", "@lounge", "--format", "md,json");
            Files.copy(user.export("lounge").resolve("result.json"), folder.resolve("old.json"));
            return Exported.in(user.export("lounge")).messages();
        }
    }

    private static List<String> essences(List<JsonNode> messages) {
        return messages.stream().map(OwnExportIT::essence).toList();
    }

    /** What no reader of the format may lose. */
    private static String essence(JsonNode message) {
        return String.join(
                " | ",
                message.path("id").asText(),
                message.path("date_unixtime").asText(),
                message.path("from_id").asText(),
                Exported.text(message.path("text")));
    }

    private static String[] with(String[] beginning, String... rest) {
        var all = new String[beginning.length + rest.length];
        System.arraycopy(beginning, 0, all, 0, beginning.length);
        System.arraycopy(rest, 0, all, beginning.length, rest.length);
        return all;
    }
}
