package dev.userbot.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What goes wrong, and when. Safe for several threads; a fault takes effect with the next request.
 *
 * <p>As text: {@code kind:method[@after]:arguments[:times]}, where the method may be {@code *}, {@code @k} lets the first
 * k requests of the method pass, and {@code times} is a number or {@code always}: {@code flood:messages.getHistory:3},
 * {@code delay:*:300ms}, {@code drop:messages.getHistory@5}, {@code error:messages.getHistory:500:INTERNAL:always}.
 */
public final class Faults {
    /** For a fault that stays. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    /** For a fault of every method. */
    public static final String EVERY_METHOD = "*";

    private final List<Planned> planned = new ArrayList<>();

    /** Lets the next request of a method fail. */
    public void once(String method, Fault fault) {
        add(method, 0, 1, fault);
    }

    /** Lets every request of a method fail from now on. */
    public void always(String method, Fault fault) {
        add(method, 0, ALWAYS, fault);
    }

    /**
     * Plans a fault.
     *
     * @param method a method's name, or {@link #EVERY_METHOD}
     * @param after how many further requests of the method pass unharmed first
     * @param times how often it happens then, or {@link #ALWAYS}
     */
    public synchronized void add(String method, int after, int times, Fault fault) {
        planned.add(new Planned(method, fault, after, times));
    }

    /**
     * Plans a fault that is written as text.
     *
     * @throws IllegalArgumentException if the text is not of the form above; the message says what is wrong
     */
    public void add(String text) {
        var spec = FaultSpec.parse(text);
        add(spec.method(), spec.after(), spec.times(), spec.fault());
    }

    /** Lets everything go well again. */
    public synchronized void clear() {
        planned.clear();
    }

    /** What happens to one request: at most one fault, and the sum of all delays. */
    synchronized Effect next(String method) {
        Optional<Fault> fault = Optional.empty();
        var delay = Duration.ZERO;
        for (Iterator<Planned> each = planned.iterator(); each.hasNext(); ) {
            var plan = each.next();
            if (!plan.concerns(method) || (fault.isPresent() && !(plan.fault instanceof Fault.Delay))) {
                continue;
            }
            if (plan.passes()) {
                continue;
            }
            if (plan.fault instanceof Fault.Delay slow) {
                delay = delay.plus(slow.duration());
            } else {
                fault = Optional.of(plan.fault);
            }
            if (plan.isUsedUp()) {
                each.remove();
            }
        }
        return new Effect(fault, delay);
    }

    /** The fault in place of the answer, if any, and how late it comes. */
    record Effect(Optional<Fault> fault, Duration delay) {}

    /** A fault that waits for its requests. */
    private static final class Planned {
        private final String method;
        private final Fault fault;
        private int toPass;
        private int left;

        Planned(String method, Fault fault, int toPass, int left) {
            this.method = method;
            this.fault = fault;
            this.toPass = toPass;
            this.left = left;
        }

        boolean concerns(String asked) {
            return method.equals(EVERY_METHOD) || method.equals(asked);
        }

        boolean passes() {
            if (toPass > 0) {
                toPass--;
                return true;
            }
            return false;
        }

        boolean isUsedUp() {
            if (left != ALWAYS) {
                left--;
            }
            return left == 0;
        }
    }
}
