package dev.userbot.cli;

import dev.userbot.archive.MediaKey;
import dev.userbot.config.ByteSize;
import dev.userbot.config.DurationText;
import dev.userbot.media.MediaOutcome;
import dev.userbot.media.MediaProgress;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A line every few seconds, for logs. */
final class MediaLines implements MediaProgress {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final Clock clock;
    private final MediaMeter meter = new MediaMeter();
    private Optional<Instant> begun = Optional.empty();
    private Instant next;

    MediaLines(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
        next = clock.instant().plus(INTERVAL);
    }

    @Override
    public void searching(long messages, OptionalLong estimatedTotal) {
        if (isDue()) {
            line("looking for files: %s%s"
                    .formatted(
                            Counted.messages(messages),
                            estimatedTotal.isPresent() ? " of about " + estimatedTotal.getAsLong() : ""));
        }
    }

    @Override
    public void waiting(Duration remaining) {
        if (isDue()) {
            line("Telegram limits the rate: going on in " + DurationText.format(remaining));
        }
    }

    @Override
    public void begin(long files, long bytes) {
        meter.begin(files, bytes);
    }

    @Override
    public void started(MediaKey key, String name, long size) {
        begun = Optional.of(begun.orElseGet(clock::instant));
    }

    @Override
    public void arrived(MediaKey key, long bytes) {
        meter.arrived(key, bytes);
        tell();
    }

    @Override
    public void ended(MediaKey key, long size, MediaOutcome outcome) {
        meter.ended(key, size, outcome);
        tell();
    }

    @Override
    public void postponed(MediaKey key) {
        meter.postponed(key);
    }

    @Override
    public void slowedDown() {
        line("Telegram says that it sends slowly to accounts without Premium");
    }

    private void tell() {
        if (!isDue()) {
            return;
        }
        var now = clock.instant();
        var seconds = Math.max(1, Duration.between(begun.orElse(now), now).toSeconds());
        var rate = meter.bytesFetched() / seconds;
        if (meter.isBegun()) {
            line("%d of %d files, %s of %s, %s/s%s"
                    .formatted(
                            meter.filesEnded(),
                            meter.files(),
                            ByteSize.format(meter.bytesSoFar()),
                            ByteSize.format(meter.bytes()),
                            ByteSize.format(rate),
                            timeLeft(rate)));
        } else {
            line("%d files, %s, %s/s; still counting"
                    .formatted(meter.filesEnded(), ByteSize.format(meter.bytesSoFar()), ByteSize.format(rate)));
        }
    }

    private String timeLeft(long rate) {
        long left = meter.bytes() - meter.bytesSoFar();
        return rate > 0 && left > 0 ? ", about " + DurationText.format(Duration.ofSeconds(left / rate)) + " left" : "";
    }

    private boolean isDue() {
        return !clock.instant().isBefore(next);
    }

    private void line(String text) {
        err.println(text);
        err.flush();
        next = clock.instant().plus(INTERVAL);
    }
}
