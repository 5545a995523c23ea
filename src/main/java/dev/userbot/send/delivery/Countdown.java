package dev.userbot.send.delivery;

import dev.userbot.history.Sleeper;
import java.time.Duration;

/** A pause that is told second by second. */
public final class Countdown {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Sleeper sleeper;

    public Countdown(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    /**
     * Lets time pass.
     *
     * @throws dev.userbot.td.UserbotException with {@link dev.userbot.td.Failure#INTERRUPTED} if the thread is interrupted
     *     meanwhile
     */
    public void pause(Duration length, SendListener listener) {
        try {
            for (var left = length; left.compareTo(Duration.ZERO) > 0; left = left.minus(SECOND)) {
                listener.waiting(left);
                sleeper.sleep(left.compareTo(SECOND) < 0 ? left : SECOND);
            }
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        }
    }
}
