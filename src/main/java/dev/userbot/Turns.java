package dev.userbot;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One at a time, in the order in which they came. Safe for several threads. */
final class Turns {
    private final Semaphore free = new Semaphore(1, true);
    private final String waiting;

    /** @param waiting what whoever has to wait is told */
    Turns(String waiting) {
        this.waiting = waiting;
    }

    /** A turn that lasts until it is closed, once. */
    interface Turn {
        void close();
    }

    /** Works when nobody else has a turn. */
    <T> T during(Consumer<String> tell, Supplier<T> work) {
        var turn = take(tell);
        try {
            return work.get();
        } finally {
            turn.close();
        }
    }

    /**
     * Waits until nobody else has a turn.
     *
     * @param tell told that there is somebody else, if so
     * @throws UserbotException with {@link Failure#INTERRUPTED} if the thread is interrupted meanwhile
     */
    Turn take(Consumer<String> tell) {
        try {
            if (!free.tryAcquire()) {
                tell.accept(waiting);
                free.acquire();
            }
            return free::release;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(Failure.INTERRUPTED, "Interrupted.", e);
        }
    }
}
