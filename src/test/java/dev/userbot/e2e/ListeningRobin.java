package dev.userbot.e2e;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Robin of the story, who runs {@code userbot listen}. */
abstract class ListeningRobin {
    static final PeerId ROBIN = PeerId.user(2_200_000_001L);
    static final PeerId ANNA = PeerId.user(2_200_000_011L);
    static final PeerId LOUNGE = PeerId.channel(1_500_000_001L);
    static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    final LiveChat lounge = LiveChat.of(world, LOUNGE);
    OfflineUser user;
    Userbot.Running listening;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, world);
        user.succeed("--sandbox", "whoami");
    }

    @AfterEach
    void end() throws IOException {
        if (listening != null) {
            listening.kill();
        }
        user.close();
    }

    /** Starts the listener, and returns when it is at work. */
    void listens(String... arguments) {
        var health = folder.resolve("health.json");
        listening = user.userbot()
                .start(Stream.concat(
                                Stream.of("--sandbox", "listen", "--health", health.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(health));
    }

    /** What Robin sees in a chat, oldest first. */
    List<TlObject> seen(PeerId chat) {
        var history = world.history(ROBIN.id(), chat);
        return IntStream.range(0, history.size()).mapToObj(history::at).toList();
    }
}
