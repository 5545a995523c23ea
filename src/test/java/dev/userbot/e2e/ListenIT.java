package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.td.api.MessageContent.MessageText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code userbot listen}, from the start to the end of the process, however that comes. */
class ListenIT {
    private static final PeerId ANNA = PeerId.user(2_200_000_011L);
    private static final long LOUNGE = -1_001_500_000_001L;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private final LiveChat lounge = LiveChat.named(world, "lounge");
    private final List<String> said = new ArrayList<>();
    private OfflineUser user;
    private Path health;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, world);
        user.succeed("--sandbox", "whoami");
        health = folder.resolve("health.json");
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private Userbot.Running listen() throws IOException {
        Files.deleteIfExists(health);
        var listening = user.userbot()
                .start("--sandbox", "--output", "json", "listen", "@lounge", "--health", health.toString());
        await().atMost(PATIENCE).until(() -> Files.exists(health));
        return listening;
    }

    private void says(int messages) {
        for (int i = 0; i < messages; i++) {
            var text = "message number " + said.size();
            lounge.says(ANNA, Text.text(text), Instant.now());
            said.add(text);
        }
    }

    /** The texts of the archive that nobody but this test has said, while somebody else may be writing it. */
    private Set<String> archived() {
        try (var archive = Archive.open(user.session().resolve("archive.db"));
                var messages = archive.messages().stream(LOUNGE, MessageSelection.ALL)) {
            return messages.map(ArchivedMessage::message)
                    .map(message -> message.content() instanceof MessageText text
                            ? text.text().text()
                            : "")
                    .filter(text -> text.startsWith("message number"))
                    .collect(Collectors.toSet());
        }
    }

    private void hasArchivedAll() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(archived()).isEqualTo(new HashSet<>(said)));
    }

    private static JsonNode lastLine(String json) throws IOException {
        var lines = json.lines().toList();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }

    @Test
    void whereNothingIsNewTheNextStartDoesNotReadTheHistories() throws IOException {
        for (int start = 1; start <= 2; start++) {
            user.sandbox().requests().clear();
            var port = freePort();
            var listening = user.userbot()
                    .start("--sandbox", "listen", "--all", "--since", "2026-10-01", "--health", String.valueOf(port));
            await().atMost(PATIENCE).until(() -> hasLookedAtAllChats(port));
            listening.process().destroy();
            assertThat(listening.await().exitCode()).isZero();
        }
        // Of 14 chats. TDLib sometimes prefers to have a look itself.
        assertThat(user.sandbox().requests().count("messages.getHistory")).isLessThanOrEqualTo(2);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean hasLookedAtAllChats(int port) {
        try (var answer = URI.create("http://127.0.0.1:" + port).toURL().openStream()) {
            var status = new ObjectMapper().readTree(answer);
            return status.path("chats").asInt() > 0 && status.path("waiting").asInt() == 0;
        } catch (IOException e) {
            // It has not started yet, or has no connection and says so with 503.
            return false;
        }
    }

    @Test
    void sigtermIsItsUsualEnd() throws IOException {
        var listening = listen();
        says(5);
        hasArchivedAll();
        listening.process().destroy();
        var result = listening.await();

        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.stderr()).contains("Listening to 1 chat(s).", "Ended. ");
        var status = lastLine(result.stdout());
        assertThat(status.path("connected").asBoolean()).isTrue();
        assertThat(status.path("failures").asInt()).isZero();
        assertThat(status.path("stored").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(lastLine(Files.readString(health))).isEqualTo(status);
    }

    @Test
    void ctrlCIsItsUsualEndToo() throws IOException {
        var listening = listen();
        listening.interrupt();
        assertThat(listening.await().exitCode()).isZero();
    }

    @Test
    void nothingIsLostHoweverOftenItIsKilledAndTheConnectionBreaks() throws IOException {
        for (int round = 0; round < 3; round++) {
            var listening = listen();
            says(20);
            user.sandbox().dropConnections();
            says(20);
            listening.kill();
            says(150);
        }
        var listening = listen();
        says(10);
        hasArchivedAll();
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
    }
}
