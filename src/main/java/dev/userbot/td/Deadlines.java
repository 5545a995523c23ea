package dev.userbot.td;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Ends answers that take too long, with one thread for all of them. */
final class Deadlines implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
        var thread = new Thread(work, "tdlib-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Fails the answer when the deadline passes, unless it is complete by then. */
    void watch(CompletableFuture<?> answer, Duration deadline, Supplier<? extends Exception> failure) {
        var alarm = timer.schedule(
                () -> answer.completeExceptionally(failure.get()), deadline.toMillis(), TimeUnit.MILLISECONDS);
        var unused = answer.whenComplete((value, error) -> alarm.cancel(false));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
