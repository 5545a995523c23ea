package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LineProgressTest {
    private final TickingClock clock = new TickingClock();
    private final StringWriter err = new StringWriter();
    private final Progress progress = new LineProgress(new PrintWriter(err), clock);

    @Test
    void aLineEveryFewSecondsWithCountRateAndTimeLeft() {
        progress.stored(100, OptionalLong.of(1000));
        clock.advance(5);
        progress.stored(500, OptionalLong.of(1000));
        clock.advance(1);
        progress.stored(600, OptionalLong.of(1000));
        clock.advance(4);
        progress.stored(1000, OptionalLong.empty());

        assertThat(err.toString().lines())
                .containsExactly("500 messages of about 1000, 100/s, about 5s left", "1000 messages, 100/s");
    }

    @Test
    void waitingIsToldNowAndThen() {
        for (var remaining = 12; remaining > 0; remaining--) {
            progress.waiting(Duration.ofSeconds(remaining));
            clock.advance(1);
        }

        assertThat(err.toString().lines())
                .containsExactly(
                        "Telegram limits the rate: going on in 7s", "Telegram limits the rate: going on in 2s");
    }

    @Test
    void everyFileIsTold() {
        progress.rendering("result.json");

        assertThat(err.toString().lines()).containsExactly("writing result.json");
    }
}
