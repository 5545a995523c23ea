package dev.userbot.listen.handlers;

import dev.userbot.plugin.MessageHandler;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One handler at work: on threads of its own, so that it delays nobody else, in several chats at the same time. */
final class HandlerLane {
    private static final int THREADS = 4;
    private static final long IDLE_SECONDS = 30;

    private final Handling handling;
    private final ScheduledThreadPoolExecutor threads;
    private final Map<Long, ChatTurns> chats = new ConcurrentHashMap<>();
    private final AtomicLong failures = new AtomicLong();
    private volatile MessageHandler handler;
    private volatile boolean isStopped;

    HandlerLane(MessageHandler handler, Handling handling) {
        this.handler = handler;
        this.handling = handling;
        this.threads = new ScheduledThreadPoolExecutor(
                THREADS,
                work -> {
                    var thread = new Thread(work, "handler " + handler.name());
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
    }

    MessageHandler handler() {
        return handler;
    }

    void replace(MessageHandler next) {
        handler = next;
    }

    boolean isStopped() {
        return isStopped;
    }

    void countFailure() {
        failures.incrementAndGet();
    }

    long failures() {
        return failures.get();
    }

    void caughtUp(long chatId, String title) {
        var newest = handling.archive().handlers().newest(handler.name(), chatId);
        newest.ifPresent(last -> chats.computeIfAbsent(chatId, id -> new ChatTurns(id, this, handling))
                .upTo(last, title));
    }

    void run(Runnable work) {
        threads.execute(work);
    }

    void runLater(Runnable work, Duration pause) {
        var unused = threads.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is in hand may end, nothing else begins. */
    void stop() {
        isStopped = true;
        threads.shutdown();
    }

    /** Waits until what is in hand has ended, and interrupts it then. */
    void await(Duration longest) {
        try {
            if (!threads.awaitTermination(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
