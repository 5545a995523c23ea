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

        try (var progress = new BarProgress(new PrintWriter(err))) {
            progress.stored(500, OptionalLong.of(1000));
            progress.waiting(Duration.ofSeconds(12));
        }

        var drawn = err.toString();
        assertThat(drawn).startsWith("\r").endsWith(System.lineSeparator());
        assertThat(drawn).contains("Messages", "50%", "500/1000", "waiting 12s");
        assertThat(drawn.split("\r")).allMatch(line -> line.stripTrailing().length() <= 79);
    }

    @Test
    void withoutAnEstimateItCounts() {
        var err = new StringWriter();

        try (var progress = new BarProgress(new PrintWriter(err))) {
            progress.stored(500, OptionalLong.empty());
        }

        assertThat(err.toString()).contains("500").doesNotContain("500/-1");
    }
}
