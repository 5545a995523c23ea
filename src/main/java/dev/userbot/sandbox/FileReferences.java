package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * File references that expire. A reference is given out with the message that shows the file; when it expires, all that
 * were given out before are stale, and whoever asks for the message again gets a new one. Safe for several threads.
 */
final class FileReferences {
    private final List<Expiry> planned = new ArrayList<>();
    /** The only good reference, by file; absent where none ever expired. */
    private final Map<Long, Good> current = new HashMap<>();

    private long lastNumber;

    /** @param number at the end of the reference */
    private record Good(int dcId, long number) {}

    private record Expiry(FileTarget target, int times, Map<Long, Integer> happened) {}

    /** Lets the references of each of these files expire when they are used, so many times one after another. */
    synchronized void plan(FileTarget target, int times) {
        planned.add(new Expiry(target, times, new HashMap<>()));
    }

    /** Every reference to these files is good again. */
    synchronized void heal(FileTarget target) {
        planned.removeIf(expiry -> expiry.target().equals(target));
        current.entrySet()
                .removeIf(file -> target.contains(file.getKey(), file.getValue().dcId()));
    }

    synchronized void clear() {
        planned.clear();
        current.clear();
    }

    /** Uses a reference; says whether it has expired, maybe just now. */
    synchronized boolean hasExpired(FileLog.Part part, byte[] reference) {
        var good = current.get(part.fileId());
        if (good != null && !endsWith(reference, good.number())) {
            return true;
        }
        for (var expiry : planned) {
            if (expiry.target().contains(part.fileId(), part.dcId())
                    && expiry.happened().merge(part.fileId(), 1, Integer::sum) <= expiry.times()) {
                current.put(part.fileId(), new Good(part.dcId(), ++lastNumber));
                return true;
            }
        }
        return false;
    }

    /** A {@code document} or {@code photo} with the reference that is good now. */
    synchronized TlObject renewed(TlObject file) {
        var good = current.get(file.longValue("id"));
        return good == null ? file : file.with("file_reference", appended(file.bytes("file_reference"), good.number()));
    }

    synchronized boolean isIdle() {
        return current.isEmpty();
    }

    private static byte[] appended(byte[] reference, long number) {
        return ByteBuffer.allocate(reference.length + Long.BYTES)
                .put(reference)
                .putLong(number)
                .array();
    }

    private static boolean endsWith(byte[] reference, long number) {
        return reference.length >= Long.BYTES
                && ByteBuffer.wrap(reference).getLong(reference.length - Long.BYTES) == number;
    }
}
