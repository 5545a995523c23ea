package dev.userbot.cli;

import dev.userbot.config.DurationText;
import dev.userbot.media.MediaProgress;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** A line every few seconds, for logs. */
final class LineProgress implements Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final Clock clock;
    private final Instant start;
    private Instant next;

    LineProgress(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
        start = clock.instant();
        next = start.plus(INTERVAL);
    }

    @Override
    public void stored(long messages, OptionalLong estimatedTotal) {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        var seconds = Math.max(1, Duration.between(start, now).toSeconds());
        var rate = Math.max(1, messages / seconds);
        line("%s%s, %d/s%s"
                .formatted(
                        Counted.messages(messages),
                        estimatedTotal.isPresent() ? " of about " + estimatedTotal.getAsLong() : "",
                        rate,
                        timeLeft(messages, estimatedTotal, rate)));
    }

    private static String timeLeft(long messages, OptionalLong total, long rate) {
        return total.isPresent() && total.getAsLong() > messages
                ? ", about " + DurationText.format(Duration.ofSeconds((total.getAsLong() - messages) / rate)) + " left"
                : "";
    }

    @Override
    public void waiting(Duration remaining) {
        if (!clock.instant().isBefore(next)) {
            line("Telegram limits the rate: going on in " + DurationText.format(remaining));
        }
    }

    @Override
    public void rendering(String file) {
        line("writing " + file);
    }

    @Override
    public MediaProgress files() {
        return new MediaLines(err, clock);
    }

    private void line(String text) {
        err.println(text);
        err.flush();
        next = clock.instant().plus(INTERVAL);
    }

    @Override
    public void close() {}
}
