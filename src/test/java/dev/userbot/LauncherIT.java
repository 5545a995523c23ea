package dev.userbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it, from the packaged jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is userbot.cmd")
class LauncherIT {
    private static final Path LAUNCHER = Path.of("userbot").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void theJarIsNewerThanItsSources() throws IOException {
        // Maven leaves a jar alone that would get the same content, and the launcher would build once more.
        Files.setLastModifiedTime(
                Path.of("target/userbot.jar"), FileTime.from(Clock.systemUTC().instant()));
    }

    private Outcome run(Path launcher, String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), read("out"), read("err"));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void worksFromAnotherFolderThroughSymbolicLinksWithSpaces() throws IOException, InterruptedException {
        var bin = Files.createDirectories(folder.resolve("my programs"));
        var absolute = Files.createSymbolicLink(folder.resolve("first link"), LAUNCHER);
        var relative = Files.createSymbolicLink(bin.resolve("userbot"), Path.of("../first link"));

        var outcome = run(relative, "--version");

        assertThat(absolute).isSymbolicLink();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("userbot 0.").contains("TDLib 1.8.65 (" + LAUNCHER.getParent());
        assertThat(outcome.code()).isZero();
    }

    @Test
    void argumentsAndExitCodePassThrough() throws IOException, InterruptedException {
        var outcome = run(LAUNCHER, "export", "two words", "--since", "not a time");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'not a time' is not a time");
    }

    @Test
    void sessionsAreLookedForInTheCurrentFolder() throws IOException, InterruptedException {
        var outcome = run(LAUNCHER, "whoami");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .contains(folder.toRealPath().resolve("sessions").toString());
        assertThat(folder.resolve("sessions")).doesNotExist();
    }

    @Test
    void settingsComeFromTheCurrentFoldersEnvFile() throws IOException, InterruptedException {
        Files.write(folder.resolve(".env"), List.of("USERBOT_SESSION=from-file"), StandardCharsets.UTF_8);

        var outcome = run(LAUNCHER, "whoami");

        assertThat(outcome.err()).contains("'from-file'");
    }
}
