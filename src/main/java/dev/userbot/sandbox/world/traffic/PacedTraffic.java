package dev.userbot.sandbox.world.traffic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Traffic at a rate: whoever moves the clock tells this, and what is due since happens at once. Safe for several
 * threads.
 */
public final class PacedTraffic {
    /** Somebody who slept longer than this finds no flood of what would have been said meanwhile. */
    private static final Duration MOST_TO_CATCH_UP = Duration.ofSeconds(10);

    private final Traffic traffic;
    private final TrafficRate rate;
    private final Clock clock;
    private final Instant until;
    private Instant begun;
    private long done;

    /**
     * @param until nothing happens after this; {@link Instant#MAX} for no end
     */
    public PacedTraffic(Traffic traffic, TrafficRate rate, Clock clock, Instant until) {
        this.traffic = traffic;
        this.rate = rate;
        this.clock = clock;
        this.until = until;
        begun = clock.instant();
    }

    /** Lets everything happen that is due by now, or was due before the end; answers how many steps that were. */
    public synchronized int clockMoved() {
        var now = clock.instant();
        var last = now.isAfter(until) ? until : now;
        var reached = begun.plus(rate.timeOf(done));
        if (Duration.between(reached, last).compareTo(MOST_TO_CATCH_UP.plus(rate.timeOf(1))) > 0) {
            begun = last.minus(MOST_TO_CATCH_UP);
            done = 0;
        }
        long due = last.isBefore(begun) ? done : rate.stepsIn(Duration.between(begun, last));
        int steps = (int) Math.max(0, due - done);
        traffic.steps(steps);
        done += steps;
        return steps;
    }

    /** Whether the end has come. */
    public boolean isOver() {
        return !clock.instant().isBefore(until);
    }
}
