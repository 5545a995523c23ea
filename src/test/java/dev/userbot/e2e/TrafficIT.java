package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code userbot sandbox --traffic 50/s} in one terminal, commands in another. */
class TrafficIT {
    @TempDir
    Path folder;

    @Test
    void peopleWriteWhileTheSandboxRuns() throws IOException {
        var userbot = new Userbot(folder);
        var server = userbot.start("--session", "busy", "sandbox", "--traffic", "50/s");
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> server.stdout().contains("Ctrl-C"));
            assertThat(server.stdout()).containsPattern("Live traffic of 50/s in \\d+ of its chats\\.");
            long first = exported(userbot);
            await().atMost(Duration.ofSeconds(60)).until(() -> exported(userbot) > first);
        } finally {
            server.interrupt();
        }
        var ended = server.await();
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(130);
        assertThat(ended.stderr()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void theNextSandboxOfTheSessionGoesOn() {
        var userbot = new Userbot(folder);
        for (int i = 0; i < 2; i++) {
            var server = userbot.start("--session", "busy", "sandbox", "--traffic", "200/s");
            await().atMost(Duration.ofSeconds(60)).until(() -> server.stdout().contains("Ctrl-C"));
            server.interrupt();
            var ended = server.await();
            assertThat(ended.exitCode()).as("%s", ended).isEqualTo(130);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "0/s", "5000/s", "-3/m"})
    void aRateThatIsNoneIsRefused(String rate) {
        var result = new Userbot(folder).run("sandbox", "--traffic=" + rate);

        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        assertThat(result.stderr()).contains("\"" + rate + "\"", "50/s").doesNotContain("\tat ");
    }

    /** How many messages the lounge has, by an export of it. */
    private static long exported(Userbot userbot) {
        try {
            var result = userbot.run("--sandbox", "--session", "busy", "export", "@lounge", "--out", "out");
            assertThat(result.exitCode()).as("%s", result).isZero();
            return Exported.in(userbot.folder().resolve("out")).messages().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
