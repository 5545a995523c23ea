package dev.userbot.listen.handlers;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Interrupts work that takes too long, on the thread that does it. */
final class Deadlines implements AutoCloseable {
    /** Whoever heeds an interrupt does so within this. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
        var thread = new Thread(work, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /**
     * Does the work. Its interrupt does not outlive it: the thread is not interrupted afterwards because of the deadline.
     *
     * @param hangs run on another thread if the work goes on all the same
     * @throws TimeoutException if it failed after it was interrupted; its own exception is the cause
     */
    <T> T call(Duration longest, Callable<T> work, Runnable hangs) throws Exception {
        var call = new Call(Thread.currentThread());
        var alarm = timer.schedule(call::interrupt, longest.toMillis(), TimeUnit.MILLISECONDS);
        var last = timer.schedule(hangs, longest.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.call();
        } catch (Exception e) {
            if (call.end()) {
                var timeout = new TimeoutException("took longer than " + longest.toSeconds() + " s");
                timeout.initCause(e);
                throw timeout;
            }
            throw e;
        } finally {
            if (call.end()) {
                Thread.interrupted();
            }
            alarm.cancel(false);
            last.cancel(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static final class Call {
        private final Thread thread;
        private boolean isInterrupted;
        private boolean isOver;

        Call(Thread thread) {
            this.thread = thread;
        }

        synchronized void interrupt() {
            if (!isOver) {
                isInterrupted = true;
                thread.interrupt();
            }
        }

        /** From now on the thread is left alone; returns whether it was interrupted before. */
        synchronized boolean end() {
            isOver = true;
            return isInterrupted;
        }
    }
}
