package dev.userbot.cli;

import dev.userbot.config.DurationText;
import dev.userbot.media.MediaProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with count, rate and time left that is redrawn in place. */
final class BarProgress implements Progress {
    /** One less than the usual 80: a full line would wrap. */
    private static final int WIDTH = 79;

    private final PrintWriter err;
    private final int mostFiles;
    private Optional<ProgressBar> bar = Optional.empty();
    private Optional<MediaBars> files = Optional.empty();
    private boolean drawn;
    private boolean closed;

    /** @param mostFiles how many files get a bar of their own */
    BarProgress(PrintWriter err, int mostFiles) {
        this.err = err;
        this.mostFiles = mostFiles;
    }

    /** Made when there is something to count: an export without anything new needs none. */
    private ProgressBar started() {
        if (bar.isEmpty()) {
            bar = Optional.of(ProgressBar.builder()
                    .setTaskName("Messages")
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    // Also while nothing moves: the time goes on, and so does a countdown.
                    .continuousUpdate()
                    .showSpeed()
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                    .build());
        }
        return bar.get();
    }

    private void draw(String line) {
        drawn = true;
        err.print("\r" + line);
        err.flush();
    }

    @Override
    public void stored(long messages, OptionalLong estimatedTotal) {
        var started = started();
        started.maxHint(estimatedTotal.orElse(-1));
        started.setExtraMessage("");
        started.stepTo(messages);
    }

    @Override
    public void waiting(Duration remaining) {
        started().setExtraMessage(" waiting " + DurationText.format(remaining));
    }

    @Override
    public MediaProgress files() {
        endBar();
        files = Optional.of(new MediaBars(err, mostFiles));
        return files.get();
    }

    @Override
    public void rendering(String file) {
        files.ifPresent(MediaBars::close);
        bar.ifPresent(shown -> shown.setExtraMessage(" writing " + file));
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        files.ifPresent(MediaBars::close);
        endBar();
    }

    private void endBar() {
        // The bar waits for its thread to draw the last state, which an interrupted thread cannot.
        var interrupted = Thread.interrupted();
        try {
            bar.ifPresent(shown -> shown.setExtraMessage(""));
            bar.ifPresent(ProgressBar::close);
        } finally {
            bar = Optional.empty();
            if (drawn) {
                drawn = false;
                err.println();
                err.flush();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
