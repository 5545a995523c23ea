package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
    public void add(String method, int after, int times, Fault fault) {
        add(request -> method.equals(EVERY_METHOD) || request.is(method), after, times, fault);
    }

    /**
     * What goes wrong with messages to one recipient, whatever method they are sent by: refusals above all, see {@link
     * Fault#refusal}. Faults of different recipients do not disturb each other.
     */
    public Recipient to(PeerId recipient) {
        return new Recipient(recipient);
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

    private synchronized void add(Predicate<TlObject> concerned, int after, int times, Fault fault) {
        planned.add(new Planned(concerned, fault, after, times));
    }

    private synchronized void remove(Predicate<TlObject> concerned) {
        planned.removeIf(plan -> plan.concerned.equals(concerned));
    }

    /** Lets everything go well again. */
    public synchronized void clear() {
        planned.clear();
    }

    /** What happens to one request: at most one fault, and the sum of all delays. */
    synchronized Effect next(TlObject request) {
        Optional<Fault> fault = Optional.empty();
        var delay = Duration.ZERO;
        for (Iterator<Planned> each = planned.iterator(); each.hasNext(); ) {
            var plan = each.next();
            if (!plan.concerned.test(request) || (fault.isPresent() && !(plan.fault instanceof Fault.Delay))) {
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

    /** The plans for one recipient. */
    public final class Recipient {
        private final Predicate<TlObject> concerned;

        private Recipient(PeerId recipient) {
            concerned = new SendingTo(recipient);
        }

        /** Lets the next message to them fail. */
        public void once(Fault fault) {
            Faults.this.add(concerned, 0, 1, fault);
        }

        /** Lets so many messages to them pass, and then so many fail. */
        public void add(int after, int times, Fault fault) {
            Faults.this.add(concerned, after, times, fault);
        }

        /** Lets every message to them fail from now on. */
        public void always(Fault fault) {
            Faults.this.add(concerned, 0, ALWAYS, fault);
        }

        /** Lets messages to them go well again. */
        public void clear() {
            remove(concerned);
        }
    }

    /** A fault that waits for its requests. */
    private static final class Planned {
        private final Predicate<TlObject> concerned;
        private final Fault fault;
        private int toPass;
        private int left;

        Planned(Predicate<TlObject> concerned, Fault fault, int toPass, int left) {
            this.concerned = concerned;
            this.fault = fault;
            this.toPass = toPass;
            this.left = left;
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
