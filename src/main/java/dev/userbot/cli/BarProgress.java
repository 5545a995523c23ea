package dev.userbot.cli;

import dev.userbot.config.DurationText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with count, rate and time left that is redrawn in place. */
final class BarProgress implements Progress {
    /** One less than the usual 80: a full line would wrap. */
    private static final int WIDTH = 79;

    private final PrintWriter err;
    private final ProgressBar bar;
    private boolean closed;

    BarProgress(PrintWriter err) {
        this.err = err;
        bar = ProgressBar.builder()
                .setTaskName("Messages")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .showSpeed()
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    private void draw(String line) {
        err.print("\r" + line);
        err.flush();
    }

    @Override
    public void stored(long messages, OptionalLong estimatedTotal) {
        bar.maxHint(estimatedTotal.orElse(-1));
        bar.setExtraMessage("");
        bar.stepTo(messages);
    }

    @Override
    public void waiting(Duration remaining) {
        bar.setExtraMessage(" waiting " + DurationText.format(remaining));
    }

    @Override
    public void rendering(String file) {
        bar.setExtraMessage(" writing " + file);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            bar.close();
            err.println();
            err.flush();
        }
    }
}
