package dev.userbot.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts of which files clients asked for and got since the sandbox was started. Safe for several threads. */
public final class FileLog {
    /** So many parts are kept one by one; the bytes of all of them are counted. */
    private static final int KEPT = 200_000;

    private final List<Part> parts = new ArrayList<>();
    private final Map<Long, Long> bytes = new HashMap<>();
    private final Map<Integer, Integer> underWay = new HashMap<>();
    private final Map<Integer, Integer> mostUnderWay = new HashMap<>();

    /**
     * A part that a client asked for at the right data centre, whatever it got.
     *
     * @param fileId of the {@code document} or {@code photo}
     * @param thumbSize which size of a photo, or which thumbnail; empty for a document itself
     * @param dcId the data centre that holds the file
     * @param offset in bytes
     * @param limit at most so many bytes were wanted
     * @param asked when
     */
    public record Part(long fileId, String thumbSize, int dcId, long offset, int limit, Instant asked) {}

    /** How many bytes of files were sent, thumbnails included. */
    public synchronized long bytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many bytes of one file were sent, its thumbnails or other sizes included. */
    public synchronized long bytes(long fileId) {
        return bytes.getOrDefault(fileId, 0L);
    }

    /** What was asked for, in the order it came: the first 200 000 parts. */
    public synchronized List<Part> parts() {
        return List.copyOf(parts);
    }

    /** What was asked for of one file. */
    public List<Part> parts(long fileId) {
        return parts().stream().filter(part -> part.fileId() == fileId).toList();
    }

    /** How many requests wait for their answers now; stalled ones wait for ever. */
    public synchronized int underWay(int dcId) {
        return underWay.getOrDefault(dcId, 0);
    }

    /** The most requests that ever waited at once. */
    public synchronized int mostUnderWay(int dcId) {
        return mostUnderWay.getOrDefault(dcId, 0);
    }

    /** Counts from here; only what is under way stays so. */
    public synchronized void clear() {
        parts.clear();
        bytes.clear();
        mostUnderWay.clear();
        mostUnderWay.putAll(underWay);
    }

    synchronized void asked(Part part) {
        if (parts.size() < KEPT) {
            parts.add(part);
        }
        int now = underWay.merge(part.dcId(), 1, Integer::sum);
        mostUnderWay.merge(part.dcId(), now, Math::max);
    }

    synchronized void ended(Part part, int sent) {
        underWay.merge(part.dcId(), -1, Integer::sum);
        bytes.merge(part.fileId(), (long) sent, Long::sum);
    }
}
