package dev.userbot.listen;

import dev.userbot.chats.ChatChoice;
import java.time.Duration;
import java.time.Instant;

/** When to look for chats that are chosen and were not there before. {@link #heard} is safe on any thread. */
final class Newcomers {
    /** In an account with many chats that are not chosen, somebody speaks all the time. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final boolean mayCome;
    private Instant next = Instant.EPOCH;
    private volatile boolean isHeard;

    /** @param choice of which all chats that are named are there from the beginning */
    Newcomers(ChatChoice choice) {
        this.mayCome = choice.all() || !choice.folders().isEmpty();
    }

    /** Somebody spoke in a chat that is not listened to. */
    void heard() {
        isHeard = true;
    }

    /** Whether to look now, which then is taken for done. */
    boolean areDue(Instant now) {
        if (!mayCome || !isHeard || now.isBefore(next)) {
            return false;
        }
        isHeard = false;
        next = now.plus(PAUSE);
        return true;
    }
}
