package dev.userbot.history;

import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import java.time.Duration;

/**
 * Decides how long to wait after a request failed, and waits. Telegram names the pause of a flood wait; after other
 * passing failures the pause doubles each time. (A retry library keeps its own clock and has no countdown; this loop is
 * shorter than its configuration.) For one thread.
 */
final class Patience {
    private static final int TRANSIENT_ATTEMPTS = 5;
    private static final int SERVER_ERROR = 500;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Duration maxWait;
    private final Sleeper sleeper;
    private final SyncListener listener;
    private Duration floodWaited = Duration.ZERO;
    private int transientFailures;

    /** @param maxWait the longest flood wait in total between two successful requests */
    Patience(Duration maxWait, Sleeper sleeper, SyncListener listener) {
        this.maxWait = maxWait;
        this.sleeper = sleeper;
        this.listener = listener;
    }

    /** A request succeeded: the next failure starts counting anew. */
    void restore() {
        floodWaited = Duration.ZERO;
        transientFailures = 0;
    }

    /**
     * Waits as long as the failure demands; afterwards the same request is to be sent again.
     *
     * @throws TdException the failure itself if waiting is no use or would take too long
     * @throws UserbotException with {@link Failure#INTERRUPTED} if the thread is interrupted meanwhile; its interrupt
     *     flag stays set
     */
    void waitAfter(TdException failure) {
        if (failure.kind() == TdException.Kind.RATE_LIMITED) {
            var pause = failure.retryAfter().orElse(SECOND);
            floodWaited = floodWaited.plus(pause);
            if (floodWaited.compareTo(maxWait) > 0) {
                throw failure;
            }
            countDown(pause);
        } else if (isTransient(failure) && ++transientFailures < TRANSIENT_ATTEMPTS) {
            countDown(SECOND.multipliedBy(1L << (transientFailures - 1)));
        } else {
            throw failure;
        }
    }

    private static boolean isTransient(TdException failure) {
        return failure.kind() == TdException.Kind.TIMED_OUT
                || (failure.kind() == TdException.Kind.OTHER && failure.code() >= SERVER_ERROR);
    }

    void countDown(Duration pause) {
        try {
            for (var left = pause; left.compareTo(Duration.ZERO) > 0; left = left.minus(SECOND)) {
                listener.waiting(left);
                sleeper.sleep(left.compareTo(SECOND) < 0 ? left : SECOND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(
                    Failure.INTERRUPTED, "Interrupted. What was fetched is saved; run again to go on.", e);
        }
    }
}
