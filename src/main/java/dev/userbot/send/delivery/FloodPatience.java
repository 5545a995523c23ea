package dev.userbot.send.delivery;

import java.time.Duration;

/** How flood waits are sat out. For one thread. */
public final class FloodPatience {
    private final Duration longest;
    private final Countdown countdown;
    private Duration waited = Duration.ZERO;

    /** @param longest in all between two messages that Telegram takes; beyond it the run stops */
    public FloodPatience(Duration longest, Countdown countdown) {
        this.longest = longest;
        this.countdown = countdown;
    }

    /**
     * Waits, unless that would take too long.
     *
     * @return whether the pause is over and the message can be sent again
     */
    boolean sitOut(Duration pause, SendListener listener) {
        waited = waited.plus(pause);
        if (waited.compareTo(longest) > 0) {
            return false;
        }
        countdown.pause(pause, listener);
        return true;
    }

    /** Telegram has taken a message: the next pause counts anew. */
    void restore() {
        waited = Duration.ZERO;
    }
}
