package dev.userbot.media;

import java.time.Instant;

/**
 * A file that is to be downloaded.
 *
 * @param number 1 for the first attempt of this run
 * @param notBefore when it may begin
 */
record Attempt(MessageFile file, int number, Instant notBefore) {
    boolean isFirst() {
        return number == 1;
    }

    static Attempt first(MessageFile file) {
        return new Attempt(file, 1, Instant.MIN);
    }

    Attempt of(MessageFile reread) {
        return new Attempt(reread, number, notBefore);
    }

    Attempt next(Instant earliest) {
        return new Attempt(file, number + 1, earliest);
    }
}
