package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes wrong with files: with their parts, with the references to them, and with what messages say about them. Safe
 * for several threads; a fault takes effect with the next part that is asked for, and can be taken back at any time.
 */
public final class FileFaults {
    private final PlannedFaults<Aim, FileLog.Part> planned = new PlannedFaults<>(Aim::hits);
    private final List<RateLimit> rates = new ArrayList<>();
    private final List<AnnouncedSize> sizes = new ArrayList<>();
    private final FileReferences references = new FileReferences();

    private record Aim(FileTarget target, long fromOffset) {
        boolean hits(FileLog.Part part) {
            return target.contains(part.fileId(), part.dcId()) && part.offset() + part.limit() > fromOffset;
        }
    }

    private record AnnouncedSize(FileTarget target, long difference) {}

    /** Lets the next part fail. */
    public void once(FileTarget which, Fault fault) {
        add(which, 0, 0, 1, fault);
    }

    /** Lets every part fail from now on. */
    public void always(FileTarget which, Fault fault) {
        add(which, 0, 0, Faults.ALWAYS, fault);
    }

    /** Lets every part fail that reaches beyond an offset in bytes; what lies before it arrives. */
    public void beyond(FileTarget which, long offset, Fault fault) {
        add(which, offset, 0, Faults.ALWAYS, fault);
    }

    /**
     * Plans a fault.
     *
     * @param fromOffset parts that end before it are unharmed and not counted, in bytes
     * @param after how many parts of the rest pass unharmed first
     * @param times how often it happens then, or {@link Faults#ALWAYS}
     */
    public void add(FileTarget which, long fromOffset, int after, int times, Fault fault) {
        planned.add(new Aim(which, fromOffset), after, times, fault);
    }

    /**
     * Lets the references to each of these files expire as soon as one is used: 400 {@code FILE_REFERENCE_EXPIRED}, until
     * the client has asked for the message again.
     *
     * @param times how often that happens to the same file, or {@link Faults#ALWAYS} for one that nobody can repair
     */
    public void expireReferences(FileTarget which, int times) {
        references.plan(which, times);
    }

    /** Sends no more than so many bytes a second, of all these files together. */
    public synchronized void limitRate(FileTarget which, long bytesPerSecond) {
        rates.add(new RateLimit(which, bytesPerSecond));
    }

    /**
     * Lets messages that are read from now on tell a wrong size of these files.
     *
     * @param difference in bytes, to add to the true size
     */
    public synchronized void announceSize(FileTarget which, long difference) {
        sizes.add(new AnnouncedSize(which, difference));
    }

    /** Takes back all faults that were planned for exactly this target. */
    public synchronized void heal(FileTarget which) {
        planned.removeIf(aim -> aim.target().equals(which));
        rates.removeIf(rate -> rate.target().equals(which));
        sizes.removeIf(size -> size.target().equals(which));
        references.heal(which);
    }

    /** Lets everything go well again. */
    public synchronized void clear() {
        planned.removeIf(aim -> true);
        rates.clear();
        sizes.clear();
        references.clear();
    }

    /** What becomes of a part of so many bytes: at most one fault in its place, and how late it comes. */
    synchronized PlannedFaults.Effect next(FileLog.Part part, int bytes) {
        var effect = planned.next(part);
        var delay = rates.stream()
                .filter(rate -> rate.target().contains(part.fileId(), part.dcId()))
                .map(rate -> rate.reserve(bytes))
                .reduce(effect.delay(), Duration::plus);
        return new PlannedFaults.Effect(effect.fault(), delay);
    }

    FileReferences references() {
        return references;
    }

    /** Whether messages must be looked through before they are sent. */
    synchronized boolean changeMessages() {
        return !sizes.isEmpty() || !references.isIdle();
    }

    /** A {@code document} or {@code photo} as clients are told of it. */
    synchronized TlObject told(TlObject file) {
        var told = references.renewed(file);
        for (var size : sizes) {
            if (size.target().contains(file.longValue("id"), file.intValue("dc_id"))) {
                told = WrongSize.of(told, size.difference());
            }
        }
        return told;
    }
}
