package dev.userbot.listen.rules.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.userbot.listen.rules.RuleAction;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a program in the folder of the rules, when it is run, then it is told of the message and its end is understood. */
class ProgramTest {
    @TempDir
    Path folder;

    private void runs(Duration timeout, String script, String input, String... arguments) throws Exception {
        var file = Files.writeString(folder.resolve("handle.sh"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        var command = new ArrayList<>(List.of("./handle.sh"));
        command.addAll(List.of(arguments));
        var threads = Executors.newCachedThreadPool();
        try {
            new Program(folder, threads).run(new RuleAction.Run(command, timeout), "a:1:2:0", input);
        } finally {
            threads.shutdownNow();
        }
    }

    private void runs(String script, String input, String... arguments) throws Exception {
        runs(Duration.ofSeconds(20), script, input, arguments);
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }

    @Test
    void itIsToldTheMessageOnStandardInputAndTheKeyInItsEnvironment() throws Exception {
        runs("cat > input; echo \"$USERBOT_KEY\" > key; env | grep -c '^USERBOT_' > variables", "{\"text\":\"hello\"}");
        assertThat(written("input")).isEqualTo("{\"text\":\"hello\"}");
        assertThat(written("key")).isEqualTo("a:1:2:0");
        assertThat(written("variables")).isEqualTo("1");
    }

    @Test
    void noShellReadsItsArguments() throws Exception {
        runs("echo \"$1|$2\" > arguments", "", "$(touch evil); `touch evil`", "a b");
        assertThat(written("arguments")).isEqualTo("$(touch evil); `touch evil`|a b");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void anotherCodeThanZeroIsAFailureAndItsLastWordIsTold() {
        assertThatThrownBy(() -> runs("echo first >&2; printf 'no \\033[31mdisk\\n' >&2; exit 3", ""))
                .isInstanceOf(UserbotException.class)
                .hasMessage("./handle.sh ended with code 3: no  [31mdisk");
        assertThatThrownBy(() -> runs("head -c 5000 /dev/zero | tr '\\0' x >&2; exit 1", ""))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void itNeedNotReadWhatItIsTold() throws Exception {
        runs("exit 0", "x".repeat(1_000_000));
        assertThat(folder.resolve("handle.sh")).exists();
    }

    @Test
    void whatTakesTooLongIsEndedWithAllThatItStarted() {
        assertThatThrownBy(
                        () -> runs(Duration.ofMillis(500), "sleep 300 & echo $! > child; trap '' TERM; sleep 300", ""))
                .hasMessage("./handle.sh did not end within 0 s and was ended.");
        await().until(() -> ProcessHandle.of(Long.parseLong(written("child")))
                .filter(ProcessHandle::isAlive)
                .isEmpty());
    }

    @Test
    void aProgramThatIsNotThereIsAFailureThatNamesIt() {
        assertThatThrownBy(() -> new Program(folder, Runnable::run)
                        .run(new RuleAction.Run(List.of("./none"), Duration.ofSeconds(1)), "k", ""))
                .hasMessageContaining("./none cannot be started");
    }
}
