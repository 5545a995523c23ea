package dev.userbot.listen;

import dev.userbot.send.RecurringRun;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps what is sent again and again on Telegram's schedule for as long as it is open; on a thread of its own. */
public final class RecurringKeeper implements AutoCloseable {
    /** What it puts on the schedule lasts for a week. */
    private static final Duration INTERVAL = Duration.ofHours(6);

    private static final Duration LONGEST_END = Duration.ofSeconds(1);

    private final Supplier<RecurringRun> run;
    private final ListenProgress progress;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        var worker = new Thread(work, "recurring");
        worker.setDaemon(true);
        return worker;
    });

    /**
     * Does nothing yet.
     *
     * @param run puts what is due soon on the schedule
     */
    public RecurringKeeper(Supplier<RecurringRun> run, ListenProgress progress) {
        this.run = run;
        this.progress = progress;
    }

    /** Begins at once. */
    public void start() {
        var unused = thread.scheduleWithFixedDelay(this::keep, 0, INTERVAL.toMinutes(), TimeUnit.MINUTES);
    }

    private void keep() {
        try {
            var done = run.get();
            done.stopped().ifPresent(this::failed);
            done.failed().values().forEach(this::failed);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void failed(RuntimeException cause) {
        if (!thread.isShutdown()) {
            progress.recurringFailed(cause, INTERVAL);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            var unused = thread.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
