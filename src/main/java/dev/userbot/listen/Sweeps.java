package dev.userbot.listen;

import java.time.Duration;
import java.time.Instant;

/** When all chats are due to be looked at, whatever TDLib told. For one thread. */
final class Sweeps {
    /** Of public chats that the account has not joined, TDLib never says a word. */
    private static final Duration USUAL = Duration.ofHours(1);

    /** A bad network reconnects all the time, and each sweep asks Telegram about every chat. */
    private static final Duration SHORTEST = Duration.ofSeconds(10);

    private Instant last = Instant.EPOCH;
    private Instant next = Instant.EPOCH;
    private int reconnects;

    /**
     * Whether one is due, which then is taken for done: at the start, after a while, and soon after the connection came back.
     *
     * @param reconnectsSoFar how often it did
     */
    boolean isDue(Instant now, int reconnectsSoFar) {
        if (reconnectsSoFar != reconnects) {
            reconnects = reconnectsSoFar;
            var soon = last.plus(SHORTEST);
            next = soon.isBefore(next) ? soon : next;
        }
        if (now.isBefore(next)) {
            return false;
        }
        last = now;
        next = now.plus(USUAL);
        return true;
    }
}
