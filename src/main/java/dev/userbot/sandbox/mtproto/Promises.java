package dev.userbot.sandbox.mtproto;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers that a client waits for because it was told that its request had arrived: it never asks for them again, so one
 * that goes down with a connection must be sent over the next. Safe for several threads.
 */
final class Promises {
    private final Set<Long> requests = new HashSet<>();
    private final Map<Long, byte[]> unacknowledged = new LinkedHashMap<>();

    /** The client is told that this request arrived. */
    synchronized void promise(long requestId) {
        requests.add(requestId);
    }

    /** An answer goes out. */
    synchronized void answered(long requestId, long messageId, byte[] answer) {
        if (requests.remove(requestId)) {
            unacknowledged.put(messageId, answer);
        }
    }

    /** The client does not want the answer any more. */
    synchronized void forget(long requestId) {
        requests.remove(requestId);
    }

    synchronized void acknowledged(Collection<Long> messageIds) {
        messageIds.forEach(unacknowledged::remove);
    }

    /**
     * What may have been lost with a connection. Each answer is given only once: clients close a connection that brings
     * them too much of what they have already, and would do so for ever.
     */
    synchronized List<byte[]> lost() {
        var lost = new ArrayList<>(unacknowledged.values());
        unacknowledged.clear();
        return lost;
    }
}
