package dev.userbot.media;

import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.time.Instant;

/** When nothing can be downloaded: while Telegram limits the rate, and without a connection. For one thread. */
final class Pauses {
    private final Duration maxWait;
    private final MediaProgress progress;
    private Instant limitedUntil = Instant.MIN;
    private Duration waited = Duration.ZERO;
    private Instant lastTold = Instant.MIN;
    private Instant lostAt = Instant.MAX;

    /** @param maxWait the longest time in total that a rate limit is waited for, and the longest without a connection */
    Pauses(Duration maxWait, MediaProgress progress) {
        this.maxWait = maxWait;
        this.progress = progress;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(limitedUntil);
    }

    boolean isConnected() {
        return lostAt.equals(Instant.MAX);
    }

    void connected(boolean now, Instant when) {
        if (now) {
            lostAt = Instant.MAX;
        } else if (isConnected()) {
            lostAt = when;
        }
    }

    /** @throws TdException the failure itself if waiting would take too long */
    void rateLimited(TdException failure, Instant now) {
        var until = now.plus(failure.retryAfter().orElse(Duration.ofSeconds(1)));
        if (until.isAfter(limitedUntil)) {
            waited = waited.plus(Duration.between(isOver(now) ? now : limitedUntil, until));
            limitedUntil = until;
        }
        if (waited.compareTo(maxWait) > 0) {
            throw failure;
        }
    }

    /** A file arrived: the next limit starts counting anew. */
    void arrived() {
        waited = Duration.ZERO;
    }

    /** @throws UserbotException with {@link Failure#NO_CONNECTION} if there was none for too long */
    void watch(Instant now) {
        if (!isOver(now) && Duration.between(lastTold, now).compareTo(Duration.ofSeconds(1)) >= 0) {
            lastTold = now;
            progress.waiting(Duration.between(now, limitedUntil));
        }
        if (!isConnected() && Duration.between(lostAt, now).compareTo(maxWait) > 0) {
            throw new UserbotException(
                    Failure.NO_CONNECTION,
                    "There has been no connection to Telegram for %d s.%nWhat was downloaded is saved: run the same command again later."
                            .formatted(maxWait.toSeconds()));
        }
    }
}
