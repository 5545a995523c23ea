package dev.userbot.media;

import dev.userbot.media.DownloadEvent.Counted;
import dev.userbot.media.DownloadEvent.Found;
import dev.userbot.media.DownloadEvent.Reread;
import dev.userbot.media.DownloadEvent.Stopped;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the backlog while files arrive: every hundred files it takes as long as some of them take to come, and none would
 * follow those meanwhile.
 */
final class LookAhead implements AutoCloseable {
    private static final long CLOSE_SECONDS = 1;

    private final Backlog backlog;
    private final Consumer<DownloadEvent> events;
    private final ExecutorService reading = thread("media-look-ahead");
    private final ExecutorService counting = thread("media-counting");

    /** @param events called on a thread of its own */
    LookAhead(Backlog backlog, Consumer<DownloadEvent> events) {
        this.backlog = backlog;
        this.events = events;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Adds up everything, which in a long chat takes longer than many a file; ends with {@link Counted} or {@link Stopped}. */
    void count(Supplier<MediaSummary.Amount> total) {
        tell(counting, () -> new Counted(total.get()));
    }

    /** Reads the next batch; ends with {@link Found} or {@link Stopped}. */
    void next(Set<String> underWay) {
        var files = Set.copyOf(underWay);
        tell(reading, () -> new Found(backlog.next(files)));
    }

    /** Reads a file once more that failed; ends with {@link Reread} or {@link Stopped}. */
    void again(Attempt attempt) {
        tell(reading, () -> new Reread(attempt, backlog.again(attempt.file())));
    }

    private void tell(ExecutorService thread, Supplier<DownloadEvent> work) {
        thread.execute(() -> {
            try {
                events.accept(work.get());
            } catch (RuntimeException e) {
                events.accept(new Stopped(e));
            }
        });
    }

    /** Waits a little for what is being read. */
    @Override
    public void close() {
        counting.shutdownNow();
        reading.shutdownNow();
        try {
            reading.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
