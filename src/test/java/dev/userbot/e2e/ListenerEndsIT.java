package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Archive;
import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.SyntheticWorld;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long exports beside {@code userbot listen} that are interrupted, or whose listener ends, or that meet each other. */
class ListenerEndsIT {
    private static final int MESSAGES = 3_000;
    private static final String GET_HISTORY = "messages.getHistory";
    private static final String[] EXPORT = {"--sandbox", "export", "@long"};
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private World world;
    private OfflineUser user;
    private Userbot.Running listening;

    @BeforeEach
    void start() throws IOException {
        world = SyntheticWorld.of("long", MESSAGES, "9996620001");
        user = new OfflineUser(folder, world);
        user.succeed("--sandbox", "whoami");
        listen();
    }

    @AfterEach
    void close() throws IOException {
        listening.process().destroyForcibly();
        user.close();
    }

    private void listen() {
        listening = user.userbot().start("--sandbox", "listen", "@long");
        await().atMost(PATIENCE).until(() -> listening.stderr().contains("Listening to 1 chat(s)."));
    }

    /** An export that takes long enough for anything to happen. */
    private Userbot.Running slowExport(String... options) {
        user.sandbox().faults().always(GET_HISTORY, new Fault.Delay(Duration.ofMillis(200)));
        var before = user.pagesAsked();
        var arguments = new String[EXPORT.length + options.length];
        System.arraycopy(EXPORT, 0, arguments, 0, EXPORT.length);
        System.arraycopy(options, 0, arguments, EXPORT.length, options.length);
        var export = user.userbot().start(arguments);
        await().atMost(PATIENCE).until(() -> user.pagesAsked() >= before + 5);
        return export;
    }

    private void theSameCommandCompletesIt() throws IOException {
        user.sandbox().faults().clear();
        user.succeed(EXPORT);
        assertThat(Exported.in(user.export("long")).holdsExactly(MESSAGES)).isTrue();
    }

    private static void saysThatTheListenerEnded(Userbot.Result result) {
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
        assertThat(result.stderr())
                .contains("The listener", "ended", "What was stored stays", "Run the same command again")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void whenTheListenerIsKilledTheCommandSaysSo() throws IOException {
        var export = slowExport();
        listening.kill();
        saysThatTheListenerEnded(export.await());
        theSameCommandCompletesIt();
    }

    @Test
    void sigtermOfTheListenerEndsTheCommandsFirst() throws IOException {
        var export = slowExport();
        var before = System.nanoTime();
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        saysThatTheListenerEnded(export.await());
        theSameCommandCompletesIt();
    }

    @Test
    void controlCEndsTheCommandAndNotTheListener() throws IOException {
        var export = slowExport();
        export.interrupt();
        var result = export.await();
        assertThat(result.exitCode()).as("%s", result).isEqualTo(130);
        assertThat(result.stderr()).contains("Interrupted.").doesNotContain("listener", "\tat ");
        assertThat(user.export("long").resolve("result.json")).doesNotExist();

        LiveChat.named(world, "long").says(somebody(), Text.text("still heard"), Instant.now());
        await().atMost(PATIENCE).until(() -> isArchived(MESSAGES + 1));
        user.sandbox().faults().clear();
        user.succeed(EXPORT);
        assertThat(Exported.in(user.export("long")).holdsExactly(MESSAGES + 1)).isTrue();
        assertThat(listening.process().isAlive()).isTrue();
    }

    private PeerId somebody() {
        return PeerId.user(world.accounts().get(0).userId());
    }

    private boolean isArchived(long messageId) {
        try (var archive = Archive.open(user.session().resolve("archive.db"))) {
            var chat = world.byUsername("long").orElseThrow().chatId();
            return archive.messages().find(chat, messageId << 20).isPresent();
        }
    }

    @Test
    void twoExportsAtOnceAreDoneOneAfterTheOther() throws IOException {
        var first = slowExport();
        var second = user.userbot().start("--sandbox", "export", "@long", "--out", "second");
        await().atMost(PATIENCE).until(() -> second.stderr().contains("waiting for it"));
        assertThat(user.userbot().run("--sandbox", "whoami").exitCode())
                .as("who only reads does not wait")
                .isZero();
        assertThat(first.process().isAlive()).isTrue();
        user.sandbox().faults().clear();

        assertThat(first.await().exitCode()).isZero();
        assertThat(second.await().exitCode()).isZero();
        assertThat(Exported.in(user.export("long")).holdsExactly(MESSAGES)).isTrue();
        assertThat(Exported.in(folder.resolve("second")).holdsExactly(MESSAGES)).isTrue();
    }

    @Test
    void controlCEndsTheWaitForAnotherExport() {
        var first = slowExport();
        var second = user.userbot().start("--sandbox", "export", "@long", "--out", "second");
        await().atMost(PATIENCE).until(() -> second.stderr().contains("waiting for it"));
        second.interrupt();
        assertThat(second.await().exitCode()).isEqualTo(130);
        user.sandbox().faults().clear();
        assertThat(first.await().exitCode()).isZero();
        assertThat(Files.exists(folder.resolve("second"))).isFalse();
    }

    @Test
    void aPersonSeesTheProgress() {
        user.sandbox().faults().always(GET_HISTORY, new Fault.Delay(Duration.ofMillis(200)));
        var watched = new Userbot(folder).withJvmOption("-Duserbot.stderr=terminal");
        var export = watched.start(EXPORT);
        await().atMost(PATIENCE)
                .until(() ->
                        export.stderr().contains("Messages") && export.stderr().contains("%"));
        user.sandbox().faults().clear();
        assertThat(export.await().exitCode()).isZero();
    }
}
