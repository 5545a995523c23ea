package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands while {@code userbot listen} has the session open, from another folder than the listener's: as if nobody listened. */
class BesideListenerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    private OfflineUser user;
    private Path elsewhere;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(Files.createDirectories(folder.resolve("user")), world());
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private static World world() {
        return StoryWorld.create(StoryWorld.DEFAULT_SEED);
    }

    private Path socket() {
        return user.session().resolve("control.sock");
    }

    private Userbot.Running listen() {
        var listening = new Userbot(elsewhere)
                .with("USERBOT_SESSIONS_DIR", user.session().getParent().toString())
                .start("--sandbox", "listen", "@lounge");
        await().atMost(PATIENCE).until(() -> listening.stderr().contains("Listening to 1 chat(s)."));
        return listening;
    }

    /** A command line after the options that all of them get, and what is piped into it. */
    private record Command(String input, List<String> arguments) {
        static Command of(String... arguments) {
            return new Command("", List.of(arguments));
        }

        Command reading(String text) {
            return new Command(text, arguments);
        }

        Done by(OfflineUser user) {
            var all = Stream.concat(Stream.of("--sandbox", "--quiet"), arguments.stream());
            var result = user.userbot().runWithInput(input, all.toArray(String[]::new));
            return new Done(
                    result.exitCode(),
                    comparable(result.stdout(), user),
                    comparable(result.stderr(), user),
                    files(user.folder().resolve("exports")));
        }
    }

    /** What a command did: how it ended, what it said, and which files are there then. */
    private record Done(int exitCode, String stdout, String stderr, Map<String, String> files) {}

    /** Two users are in two folders, and two runs at two moments. */
    private static String comparable(String text, OfflineUser user) {
        return withoutTime(text)
                .replace(user.folder().toString(), "FOLDER")
                .replaceAll("(done  |sent on) 20..-..-.. ..:..(:..)?", "$1 NOW");
    }

    private static String withoutTime(String text) {
        return text.replaceAll("(\"exported_at_utc\": |exported: |Exported ).*", "$1");
    }

    private static Map<String, String> files(Path folder) {
        if (!Files.exists(folder)) {
            return Map.of();
        }
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                // Any bytes are a text then.
                var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                files.put(folder.relativize(file).toString(), withoutTime(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void everyCommandDoesTheSameAsAlone() throws IOException {
        var commands = List.of(
                Command.of("whoami"),
                Command.of("chats", "lounge", "--output", "json"),
                Command.of("export", "@lounge", "--format", "md,json,html", "--media", "photo"),
                Command.of("export", "@lounge", "--offline", "--format", "jsonl", "--output", "json"),
                Command.of("export", "me", "--out", "exports/my notes", "--format", "md"),
                Command.of("export", "@nobody_is_called_so"),
                Command.of("export", "@lounge", "--since", "not a time"),
                Command.of("export", "@lounge", "--dry-run"),
                Command.of("download-media", "@lounge", "--type", "video,round", "--output", "json"),
                Command.of("download-media", "@lounge", "--list"),
                Command.of("search", "commodore"),
                Command.of("stats", "@lounge", "--html", "exports/lounge.html"),
                Command.of("contacts", "add", "team", "@lounge"),
                Command.of("contacts", "list", "team"),
                Command.of("send", "me").reading("first line\nsecond line\n"),
                Command.of("send", "me").reading("first line\nsecond line\n"),
                Command.of("send", "@lounge", "--text-file", "-", "--key", "2").reading("piped\n"),
                Command.of("send", "me", "@lounge", "Two recipients").reading("n\n"),
                Command.of("send", "me", "@lounge", "--text-file", "-").reading("No answer is left"),
                Command.of("send", "me", "Later", "--at", "2020-01-01T00:00"),
                Command.of("send", "me", "Later", "--at", "2099-01-01T00:00"),
                Command.of("scheduled", "list"),
                Command.of("scheduled", "cancel", "s99"));
        try (var alone = new OfflineUser(Files.createDirectories(folder.resolve("alone")), world())) {
            alone.succeed("--sandbox", "whoami");
            user.succeed("--sandbox", "whoami");
            var listening = listen();
            for (var command : commands) {
                assertThat(command.by(user)).as(command.toString()).isEqualTo(command.by(alone));
            }
            listening.process().destroy();
            assertThat(listening.await().exitCode()).isZero();
            assertThat(user.sandbox().deliveries().all())
                    .as("what arrived at Telegram")
                    .hasSameSizeAs(alone.sandbox().deliveries().all());
        }
    }

    @Test
    void theSocketIsItsOwnersAndGoesWithTheListener() throws IOException {
        var listening = listen();
        assertThat(Files.getPosixFilePermissions(socket())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
        assertThat(socket()).doesNotExist();
    }

    @Test
    void theSocketOfAKilledListenerIsInNobodysWay() throws IOException {
        listen().kill();
        assertThat(socket()).exists();
        user.succeed("--sandbox", "whoami");
        var listening = listen();
        user.succeed("--sandbox", "whoami");
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
    }

    @Test
    void whatNeedsTheSessionAloneIsRefused() {
        var listening = listen();
        for (var command : new String[] {"login", "logout", "listen"}) {
            var arguments = command.equals("listen")
                    ? new String[] {"--sandbox", command, "@lounge"}
                    : new String[] {"--sandbox", command};
            var result = user.userbot().run(arguments);
            assertThat(result.exitCode()).as("%s", result).isEqualTo(7);
            assertThat(result.stderr())
                    .contains("A listener has this session open", "userbot " + command, "Stop the listener first")
                    .contains("process " + listening.process().pid());
        }
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
    }

    @Test
    void withoutAConnectionACommandWaitsNoLongerThanAlone() throws IOException {
        var listening = listen();
        user.sandbox().close();
        await().atMost(PATIENCE).until(() -> listening.stderr().contains("connection to Telegram is lost"));
        var result = user.userbot().run("--sandbox", "--connect-timeout", "1s", "chats");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(8);
        assertThat(result.stderr()).contains("Telegram was not reached within 1 s.");
        assertThat(user.userbot().run("--sandbox", "contacts", "list").exitCode())
                .as("what is stored needs no connection")
                .isZero();
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
    }

    @Test
    void aSessionFolderMayBeDeeperThanTheAddressOfASocket() throws IOException {
        user.close();
        var deep = folder.resolve("d".repeat(60)).resolve("日本語".repeat(10));
        user = new OfflineUser(Files.createDirectories(deep), world());
        user.succeed("--sandbox", "whoami");
        var listening = listen();
        assertThat(socket()).exists();
        assertThat(user.succeed("--sandbox", "whoami").stdout()).contains("Robin");
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
    }
}
