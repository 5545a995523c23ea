package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BarProgressTest {
    @Test
    void theBarIsRedrawnInPlaceAndLeavesTheCursorOnANewLine() {
        var err = new StringWriter();

        try (var progress = new BarProgress(new PrintWriter(err), 0)) {
            progress.stored(500, OptionalLong.of(1000));
            progress.waiting(Duration.ofSeconds(12));
        }

        var drawn = err.toString();
        assertThat(drawn).startsWith("\r").endsWith(System.lineSeparator());
        assertThat(drawn).contains("Messages", "50%", "500/1000");
        assertThat(drawn.split("\r")).allMatch(line -> line.stripTrailing().length() <= 79);
    }

    @Test
    void withoutAnEstimateItCounts() {
        var err = new StringWriter();

        try (var progress = new BarProgress(new PrintWriter(err), 0)) {
            progress.stored(500, OptionalLong.empty());
        }

        assertThat(err.toString()).contains("500").doesNotContain("500/-1");
    }

    @Test
    void anInterruptedExportEndsItsLineToo() {
        var err = new StringWriter();

        try (var progress = new BarProgress(new PrintWriter(err), 0)) {
            progress.stored(500, OptionalLong.of(1000));
            Thread.currentThread().interrupt();
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(err.toString()).endsWith(System.lineSeparator());
    }

    @Test
    void whereNothingIsNewThereIsNoBar() {
        var err = new StringWriter();

        try (var progress = new BarProgress(new PrintWriter(err), 0)) {
            progress.rendering("messages.md");
        }

        assertThat(err.toString()).isEmpty();
    }
}
