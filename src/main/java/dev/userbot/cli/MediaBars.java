package dev.userbot.cli;

import dev.userbot.archive.MediaKey;
import dev.userbot.config.DurationText;
import dev.userbot.media.MediaOutcome;
import dev.userbot.media.MediaProgress;
import dev.userbot.td.api.ServerMessageId;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for each large file that is under way and one for all, redrawn in place. */
final class MediaBars implements MediaView, MediaProgress {
    /** So many bars and the one for all leave the most of a small window alone. */
    static final int MOST_FILES = 6;

    /** Smaller ones are through before anybody could read their name. */
    private static final long SMALLEST = 1L << 20;

    private static final long FEW = 10L << 20;

    /** One less than the usual 80: a full line would wrap. */
    private static final int WIDTH = 79;

    private static final int NAME_WIDTH = 22;
    private static final int UPDATE_MILLIS = 250;

    private final RedrawnLines lines;
    private final int mostFiles;
    private final MediaMeter meter = new MediaMeter();
    private final Map<MediaKey, ProgressBar> files = new LinkedHashMap<>();
    private Optional<ProgressBar> all = Optional.empty();
    private boolean closed;

    /** @param mostFiles how many files get a bar of their own; 0 for a terminal that cannot move its cursor up */
    MediaBars(PrintWriter err, int mostFiles) {
        this.lines = new RedrawnLines(err);
        this.mostFiles = mostFiles;
    }

    @Override
    public MediaProgress progress() {
        return this;
    }

    @Override
    public void searching(long messages, OptionalLong estimatedTotal) {
        var bar = all.orElseGet(() -> start(builder("Looking for files", lines::last)));
        bar.maxHint(estimatedTotal.orElse(-1));
        bar.stepTo(messages);
    }

    private ProgressBar start(ProgressBarBuilder builder) {
        all.ifPresent(ProgressBar::close);
        var bar = builder.continuousUpdate().showSpeed().build();
        all = Optional.of(bar);
        return bar;
    }

    /** In the unit that leaves some digits of the whole. */
    private static ProgressBarBuilder inBytes(ProgressBarBuilder builder, long bytes) {
        return bytes < FEW ? builder.setUnit("KB", 1L << 10) : builder.setUnit("MB", 1L << 20);
    }

    private static ProgressBarBuilder builder(String name, Consumer<String> consumer) {
        return ProgressBar.builder()
                .setTaskName(name)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(consumer, WIDTH));
    }

    @Override
    public void waiting(Duration remaining) {
        all.ifPresent(bar -> bar.setExtraMessage(" waiting " + DurationText.format(remaining)));
    }

    @Override
    public void begin(long count, long bytes) {
        meter.begin(count, bytes);
        if (count > 0) {
            start(inBytes(builder("All files", lines::last), bytes)).maxHint(bytes);
            show();
        }
    }

    @Override
    public void started(MediaKey key, String name, long size) {
        if (size >= SMALLEST && files.size() < mostFiles) {
            var bar = inBytes(builder(shown(key, name), line -> lines.put(key, line)), size)
                    .showSpeed()
                    .build();
            bar.maxHint(size);
            files.put(key, bar);
        }
    }

    private static String shown(MediaKey key, String name) {
        var plain = PlainText.of(name);
        var text = plain.isEmpty() ? "message " + ServerMessageId.of(key.messageId()) : plain;
        return text.length() <= NAME_WIDTH ? text : text.substring(0, NAME_WIDTH - 1) + "…";
    }

    @Override
    public void arrived(MediaKey key, long bytes) {
        meter.arrived(key, bytes);
        Optional.ofNullable(files.get(key)).ifPresent(bar -> bar.stepTo(bytes));
        show();
    }

    @Override
    public void ended(MediaKey key, long size, MediaOutcome outcome) {
        meter.ended(key, size, outcome);
        remove(key);
        show();
    }

    @Override
    public void postponed(MediaKey key) {
        meter.postponed(key);
        remove(key);
    }

    private void remove(MediaKey key) {
        Optional.ofNullable(files.remove(key)).ifPresent(bar -> {
            close(bar);
            lines.remove(key);
        });
    }

    private void show() {
        all.ifPresent(bar -> {
            bar.stepTo(meter.bytesSoFar());
            bar.setExtraMessage(" %d/%d files".formatted(meter.filesEnded(), meter.files()));
        });
    }

    @Override
    public void slowedDown() {
        lines.above("Telegram says that it sends slowly to accounts without Premium.");
    }

    /** The bar waits for its thread to draw the last state, which an interrupted thread cannot. */
    private static void close(ProgressBar bar) {
        var interrupted = Thread.interrupted();
        try {
            bar.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        List.copyOf(files.keySet()).forEach(this::remove);
        all.ifPresent(MediaBars::close);
        lines.finish();
    }
}
