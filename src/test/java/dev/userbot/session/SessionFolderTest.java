package dev.userbot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFolderTest {
    private static final SessionName WORK = new SessionName("work");

    @TempDir
    private Path sessions;

    private SessionFolder open(TelegramEnvironment environment) {
        return SessionFolder.open(sessions, WORK, environment, "export");
    }

    @Test
    void laysOutTheFolder() {
        assertThat(SessionFolder.exists(sessions, WORK)).isFalse();

        try (var folder = open(TelegramEnvironment.PRODUCTION)) {
            assertThat(folder.directory()).isEqualTo(sessions.resolve("work").toAbsolutePath());
            assertThat(folder.tdlibDirectory()).isDirectory();
            assertThat(folder.archive()).hasFileName("archive.db").doesNotExist();
            assertThat(folder.tdlibLog()).hasFileName("tdlib.log");
        }

        assertThat(SessionFolder.exists(sessions, WORK)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadIt() throws IOException {
        Files.createDirectories(sessions.resolve("work"));
        try (var folder = open(TelegramEnvironment.PRODUCTION)) {
            Files.writeString(folder.tdlibDirectory().resolve("db.sqlite"), "", StandardCharsets.UTF_8);
        }

        assertThat(mode("work")).isEqualTo("rwx------");
        assertThat(mode("work/tdlib")).isEqualTo("rwx------");
        assertThat(mode("work/lock")).isEqualTo("rw-------");
        assertThat(mode("work/telegram")).isEqualTo("rw-------");
        assertThat(mode("work/tdlib/db.sqlite")).isEqualTo("rw-------");
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(sessions.resolve(path)));
    }

    @Test
    void itCanBeOpenedAgainAfterItWasClosed() {
        open(TelegramEnvironment.SANDBOX).close();

        open(TelegramEnvironment.SANDBOX).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SANDBOX", "TEST"})
    void aRealSessionIsNotTouchedByAnotherTelegram(TelegramEnvironment other) {
        open(TelegramEnvironment.PRODUCTION).close();

        assertThatThrownBy(() -> open(other))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining("'work' does not belong to");
        open(TelegramEnvironment.PRODUCTION).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(sessions.resolve("work"), "in the way", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> open(TelegramEnvironment.PRODUCTION))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.UNEXPECTED))
                .hasMessageContaining(sessions.resolve("work").toString());
    }

    @Test
    void aSecondProcessFailsAtOnceAndSaysWhoHoldsIt() throws IOException, InterruptedException {
        var holder = holdInAnotherProcess();
        try {
            assertThatThrownBy(() -> open(TelegramEnvironment.PRODUCTION))
                    .isInstanceOfSatisfying(
                            UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.SESSION_IN_USE))
                    .hasMessageContaining("process " + holder.pid() + " (userbot export)");
        } finally {
            holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aHolderThatWasKilledIsNoObstacle() throws IOException, InterruptedException {
        var holder = holdInAnotherProcess();
        holder.destroyForcibly();
        assertThat(holder.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(sessions.resolve("work/lock"))
                .content(StandardCharsets.UTF_8)
                .isNotEmpty();

        open(TelegramEnvironment.PRODUCTION).close();
    }

    private Process holdInAnotherProcess() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        sessions.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("held");
        return process;
    }

    /** Holds the session "work" until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (var folder =
                    SessionFolder.open(Path.of(arguments[0]), WORK, TelegramEnvironment.PRODUCTION, "export")) {
                System.out.println(folder.directory().endsWith("work") ? "held" : "elsewhere");
                var unused = System.in.read();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../x", "a/b", "a\\b", "-x", "x.", "CON", "nul.txt", "a b", "ü", "\u0000"})
    void pathTricksAreNoNames(String name) {
        assertThatThrownBy(() -> new SessionName(name))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "work-2", "a", "0", "my.phone_1", "console"})
    void ordinaryNamesAre(String name) {
        assertThat(new SessionName(name)).hasToString(name);
    }
}
