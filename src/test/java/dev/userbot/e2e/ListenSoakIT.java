package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.sandbox.world.traffic.SaidMessage;
import dev.userbot.sandbox.world.traffic.TalkingChat;
import dev.userbot.sandbox.world.traffic.Traffic;
import dev.userbot.sandbox.world.traffic.TrafficMix;
import dev.userbot.td.api.MessageContent.MessageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Given people who talk, edit, delete and react all the time, when the connection breaks, is away for too long, and the listener
 * is killed, then the archive is what the world is in the end.
 */
class ListenSoakIT {
    private static final long SUPERGROUPS = -1_000_000_000_000L;
    private static final int MILLIS_BETWEEN = 20;
    private static final int MISSED = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private final List<TalkingChat> chats = TalkingChat.all(world);
    private final Traffic traffic = new Traffic(chats, TrafficMix.USUAL, 6, Clock.systemUTC());
    private OfflineUser user;
    private Path health;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, world);
        user.succeed("--sandbox", "whoami");
        user.userbot().withJvmOption("-Xmx96m");
        health = folder.resolve("health.json");
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private Userbot.Running listen() throws IOException {
        Files.deleteIfExists(health);
        var listening =
                user.userbot().start("--sandbox", "--output", "json", "listen", "--all", "--health", health.toString());
        await().atMost(PATIENCE).until(() -> Files.exists(health));
        return listening;
    }

    private void isSaid(int more) {
        int before = traffic.said().size();
        await().atMost(PATIENCE).until(() -> traffic.said().size() >= before + more);
    }

    private void missesTooMuch() {
        user.sandbox().away(Duration.ofDays(1));
        traffic.burst(chats.get(0).peer(), MISSED);
        user.sandbox().comesBack();
    }

    @Test
    void theArchiveIsWhatTheWorldIsInTheEnd() throws IOException {
        var listening = listen();
        var talking = talks();
        for (int round = 0; round < 3; round++) {
            isSaid(100);
            user.sandbox().dropConnections();
            isSaid(100);
            listening.kill();
            isSaid(50);
            listening = listen();
        }
        missesTooMuch();
        isSaid(200);
        missesTooMuch();
        isSaid(100);
        talking.shutdownNow();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(differences()).isEmpty());
        listening.process().destroy();
        var result = listening.await();
        assertThat(result.exitCode()).as("%s", result).isZero();
    }

    /** People do something every 20 ms, until the answer is shut down. */
    private ExecutorService talks() {
        var talking = Executors.newSingleThreadScheduledExecutor();
        var unused = talking.scheduleAtFixedRate(traffic::step, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
        return talking;
    }

    /** What the archive has otherwise than it is. */
    private List<String> differences() {
        var different = new ArrayList<String>();
        try (var archive = Archive.open(user.session().resolve("archive.db"))) {
            for (var chat : chats) {
                var archived = archived(archive, chatId(chat.peer()));
                traffic.saidIn(chat.peer()).forEach(said -> compare(said, archived, different));
            }
        }
        return different;
    }

    private static Map<Long, ArchivedMessage> archived(Archive archive, long chatId) {
        var found = new HashMap<Long, ArchivedMessage>();
        try (var messages = archive.messages().stream(chatId, MessageSelection.ALL)) {
            messages.forEach(message -> found.put(message.id() >> 20, message));
        }
        return found;
    }

    private static void compare(SaidMessage said, Map<Long, ArchivedMessage> archived, List<String> different) {
        var found = archived.get((long) said.id());
        if (found == null) {
            // What came and went while nobody listened cannot be known.
            if (!said.deleted()) {
                different.add("lacks " + said);
            }
        } else if (found.deleted().isPresent() != said.deleted()) {
            different.add((said.deleted() ? "not marked as deleted: " : "wrongly marked as deleted: ") + said);
        } else if (!said.deleted() && !text(found).equals(said.text())) {
            different.add("has '" + text(found) + "' of " + said);
        }
    }

    private static String text(ArchivedMessage message) {
        return message.message().content() instanceof MessageText text
                ? text.text().text()
                : "";
    }

    private static long chatId(PeerId peer) {
        return switch (peer.kind()) {
            case USER -> peer.id();
            case CHAT -> -peer.id();
            case CHANNEL -> SUPERGROUPS - peer.id();
        };
    }
}
