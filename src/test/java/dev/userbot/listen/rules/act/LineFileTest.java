package dev.userbot.listen.rules.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a file of lines, when a line is appended, however the last run ended, then it is there once and whole. */
class LineFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("events.jsonl");
    }

    private static String line(String key) {
        return "{\"key\":\"" + key + "\",\"text\":\"Grüße 🎉\"}";
    }

    private void append(String... keys) throws IOException {
        var lines = new LineFile(file);
        for (var key : keys) {
            lines.append(key, line(key));
        }
    }

    @Test
    void eachKeyIsThereOnceAlsoInLaterRuns() throws IOException {
        append("a", "b", "a");
        append("b", "c");
        assertThat(file).hasContent(line("a") + "\n" + line("b") + "\n" + line("c") + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 20, 30, 31, 32, 33, 34, 40})
    void whatAKilledRunWroteHalfIsCutOffAndWrittenAgain(int left) throws IOException {
        append("a", "b");
        var whole = Files.readAllBytes(file);
        var half = whole.length / 2 + Math.min(left, whole.length / 2 - 1);
        Files.write(file, Arrays.copyOf(whole, half));

        append("b", "c");
        assertThat(file).hasContent(line("a") + "\n" + line("b") + "\n" + line("c") + "\n");
    }

    @Test
    void aFileThatWasMovedAwayMeanwhileBeginsAnew() throws IOException {
        var lines = new LineFile(file);
        lines.append("a", line("a"));
        Files.move(file, folder.resolve("events.1.jsonl"));
        lines.append("b", line("b"));
        assertThat(file).hasContent(line("b") + "\n");
    }

    @Test
    void whatSomebodyElseWroteIsNotCutOff() throws IOException {
        Files.writeString(file, "my notes");
        assertThatThrownBy(() -> append("a")).hasMessageContaining("no rule wrote");
        assertThat(file).hasContent("my notes");
        Files.writeString(file, "my notes\n");
        append("a");
        assertThat(file).hasContent("my notes\n" + line("a") + "\n");
    }

    @Test
    void manyThreadsWriteWholeLines() throws Exception {
        var lines = new LineFile(file);
        var threads = Executors.newFixedThreadPool(8);
        for (int number = 0; number < 500; number++) {
            var key = String.valueOf(number);
            var unused = threads.submit(() -> {
                lines.append(key, line(key));
                return null;
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                .hasSize(500)
                .allMatch(line -> line.endsWith("🎉\"}"));
    }
}
