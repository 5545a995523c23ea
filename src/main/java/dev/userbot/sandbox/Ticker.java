package dev.userbot.sandbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does something again and again on a thread of its own. */
final class Ticker implements AutoCloseable {
    private static final int LAST_TICK_SECONDS = 5;

    private final Runnable work;
    private final Consumer<Throwable> failures;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Ticker::daemon);

    Ticker(Runnable work, Consumer<Throwable> failures) {
        this.work = work;
        this.failures = failures;
    }

    void start(Duration pause) {
        var unused =
                thread.scheduleWithFixedDelay(this::tick, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets a tick that has begun come to its end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_TICK_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            work.run();
        } catch (RuntimeException e) {
            failures.accept(e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "sandbox-timer");
        thread.setDaemon(true);
        return thread;
    }
}
