package dev.userbot.media;

import java.time.Instant;
import java.util.Optional;

/** A file that is under way. For the thread that downloads. */
final class Transfer {
    private final Attempt attempt;
    private long bytes;
    private Instant lastMove;
    private Optional<String> cancelled = Optional.empty();

    Transfer(Attempt attempt, Instant now) {
        this.attempt = attempt;
        this.bytes = attempt.file().file().local().downloadedSize();
        this.lastMove = now;
    }

    Attempt attempt() {
        return attempt;
    }

    MessageFile file() {
        return attempt.file();
    }

    /** Takes note of how much is there; returns whether that is news. */
    boolean moved(long nowBytes, Instant now) {
        if (nowBytes == bytes) {
            return false;
        }
        bytes = nowBytes;
        lastMove = now;
        return true;
    }

    /** In bytes, as far as that is known. */
    long missing() {
        return Math.max(0, file().size() - bytes);
    }

    /** Nothing can move while there is no connection. */
    void excuse(Instant now) {
        lastMove = now;
    }

    Instant lastMove() {
        return lastMove;
    }

    void cancel(String reason) {
        cancelled = Optional.of(reason);
    }

    /** Why it was cancelled, if it was. */
    Optional<String> cancelled() {
        return cancelled;
    }
}
