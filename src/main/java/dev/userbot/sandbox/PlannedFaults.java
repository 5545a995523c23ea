package dev.userbot.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Faults that wait for their requests. Safe for several threads.
 *
 * @param <T> what a fault is for
 * @param <Q> a request
 */
final class PlannedFaults<T, Q> {
    private final BiPredicate<T, Q> concerns;
    private final List<Planned<T>> planned = new ArrayList<>();

    PlannedFaults(BiPredicate<T, Q> concerns) {
        this.concerns = concerns;
    }

    private record Planned<T>(T target, Turns turns, Fault fault) {}

    /** The fault in place of the answer, if any, and how late it comes. */
    record Effect(Optional<Fault> fault, Duration delay) {}

    synchronized void add(T target, int after, int times, Fault fault) {
        planned.add(new Planned<>(target, new Turns(after, times), fault));
    }

    synchronized void removeIf(Predicate<T> target) {
        planned.removeIf(plan -> target.test(plan.target()));
    }

    /** What happens to one request: at most one fault, and the sum of all delays. */
    synchronized Effect next(Q request) {
        Optional<Fault> fault = Optional.empty();
        var delay = Duration.ZERO;
        for (Iterator<Planned<T>> each = planned.iterator(); each.hasNext(); ) {
            var plan = each.next();
            boolean late = plan.fault() instanceof Fault.Delay;
            if (!concerns.test(plan.target(), request)
                    || (fault.isPresent() && !late)
                    || !plan.turns().strike()) {
                continue;
            }
            if (plan.fault() instanceof Fault.Delay slow) {
                delay = delay.plus(slow.duration());
            } else {
                fault = Optional.of(plan.fault());
            }
            if (plan.turns().areUsedUp()) {
                each.remove();
            }
        }
        return new Effect(fault, delay);
    }
}
