package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.function.Predicate;

/**
 * What goes wrong, and when. Safe for several threads; a fault takes effect with the next request.
 *
 * <p>As text: {@code kind:method[@after]:arguments[:times]}, where the method may be {@code *}, {@code @k} lets the first
 * k requests of the method pass, and {@code times} is a number or {@code always}: {@code flood:messages.getHistory:3},
 * {@code delay:*:300ms}, {@code drop:messages.getHistory@5}, {@code error:messages.getHistory:500:INTERNAL:always},
 * {@code stall:messages.search}.
 *
 * <p>In place of a method, {@code files} means the parts of all files, {@code files/dc2} those in one data centre,
 * {@code files/ID} those of one {@code document} or {@code photo}; then {@code @1MB} lets parts pass that end before it.
 * Only for files there are {@code gone:files/ID}, {@code expire:files[:times]} for file references, {@code premium:files:3},
 * {@code rate:files/dc2:500KB} a second and {@code size:files/ID:+1000} for a wrong size in messages.
 */
public final class Faults {
    /** For a fault that stays. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    /** For a fault of every method. */
    public static final String EVERY_METHOD = "*";

    private final PlannedFaults<Predicate<TlObject>, TlObject> planned = new PlannedFaults<>(Predicate::test);
    private final FileFaults files = new FileFaults();

    /** What goes wrong with files only. */
    public FileFaults files() {
        return files;
    }

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
        add(new ToMethod(method), after, times, fault);
    }

    private void add(Predicate<TlObject> concerned, int after, int times, Fault fault) {
        planned.add(concerned, after, times, fault);
    }

    private record ToMethod(String name) implements Predicate<TlObject> {
        @Override
        public boolean test(TlObject request) {
            return name.equals(EVERY_METHOD) || request.is(name);
        }
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
        FaultSpec.parse(text).accept(this);
    }

    /** Lets everything go well again, files too. */
    public void clear() {
        planned.removeIf(concerned -> true);
        files.clear();
    }

    PlannedFaults.Effect next(TlObject request) {
        return planned.next(request);
    }

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
            planned.removeIf(concerned::equals);
        }
    }
}
