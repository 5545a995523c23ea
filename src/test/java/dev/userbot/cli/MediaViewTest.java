package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.MediaKey;
import dev.userbot.media.MediaOutcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MediaViewTest {
    private static final MediaKey FILM = new MediaKey(1, 5L << 20, "film");
    private static final MediaKey NOTE = new MediaKey(1, 6L << 20, "note");

    private final StringWriter err = new StringWriter();

    @Test
    void aLogGetsALineEveryFewSecondsWithFilesBytesRateAndTimeLeft() {
        var clock = new TickingClock();
        var lines = new MediaLines(new PrintWriter(err), clock);
        lines.begin(3, 100 << 20);
        lines.started(FILM, "film.mp4", 90 << 20);
        lines.arrived(FILM, 10 << 20);
        clock.advance(5);
        lines.arrived(FILM, 25 << 20);
        clock.advance(1);
        lines.arrived(FILM, 30 << 20);
        clock.advance(4);
        lines.ended(NOTE, 10 << 20, MediaOutcome.ALREADY_THERE);

        assertThat(err.toString().lines())
                .containsExactly(
                        "0 of 3 files, 25 MB of 100 MB, 5.0 MB/s, about 15s left",
                        "1 of 3 files, 40 MB of 100 MB, 3.0 MB/s, about 20s left");
    }

    @Test
    void aLogSaysWhatThereIsWhileTheRestIsStillCounted() {
        var clock = new TickingClock();
        var lines = new MediaLines(new PrintWriter(err), clock);
        lines.started(FILM, "film.mp4", 90 << 20);
        clock.advance(5);
        lines.arrived(FILM, 10 << 20);

        assertThat(err.toString().lines()).containsExactly("0 files, 10 MB, 2.0 MB/s; still counting");
    }

    @Test
    void aLogHearsOfWaitingNowAndThenAndOfSlowSendingAtOnce() {
        var clock = new TickingClock();
        var lines = new MediaLines(new PrintWriter(err), clock);
        for (int second = 12; second > 0; second--) {
            lines.waiting(Duration.ofSeconds(second));
            clock.advance(1);
        }
        lines.slowedDown();

        assertThat(err.toString().lines().filter(line -> line.contains("limits the rate")))
                .hasSize(2);
        assertThat(err.toString()).contains("without Premium");
    }

    @Test
    void aPersonSeesABarForALargeFileAndOneForAll() {
        try (var bars = new MediaBars(new PrintWriter(err), MediaBars.MOST_FILES)) {
            bars.begin(2, 20 << 20);
            bars.started(FILM, "\u001b[31mfilm\n.mp4", 16 << 20);
            bars.started(NOTE, "note.txt", 100);
            bars.arrived(FILM, 8 << 20);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> err.toString().contains("film .mp4")
                            && err.toString().contains("8/20MB"));
            bars.ended(NOTE, 100, MediaOutcome.DOWNLOADED);
            bars.ended(FILM, 16 << 20, MediaOutcome.DOWNLOADED);
        }
        assertThat(err.toString())
                .contains("All files", "2/2 files")
                .doesNotContain("\u001b[31m", "note.txt")
                .endsWith(System.lineSeparator());
        assertThat(err.toString().split("[\r\n]"))
                .allSatisfy(line ->
                        assertThat(line.replaceAll("\u001b\\[[0-9]*[A-Z]", "")).hasSizeLessThan(80));
    }

    @Test
    void aTerminalThatCannotMoveUpGetsOneBar() {
        try (var bars = new MediaBars(new PrintWriter(err), 0)) {
            bars.begin(1, 16 << 20);
            bars.started(FILM, "film.mp4", 16 << 20);
            bars.ended(FILM, 16 << 20, MediaOutcome.DOWNLOADED);
        }
        assertThat(err.toString()).contains("All files").doesNotContain("\u001b", "film.mp4");
    }

    @Test
    void ofNothingToDoNothingIsShown() {
        try (var bars = new MediaBars(new PrintWriter(err), MediaBars.MOST_FILES)) {
            bars.begin(0, 0);
        }
        assertThat(err.toString()).isEmpty();
    }
}
