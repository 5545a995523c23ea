package dev.userbot.sandbox.mtproto;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The updates that a session was sent without asking, until its client says that they came. A client that comes back
 * with the same session believes that it missed nothing unless it is told. Safe for several threads.
 */
final class Pushes {
    private final Set<Long> unacknowledged = new HashSet<>();
    private boolean missed;

    synchronized void sent(long messageId) {
        unacknowledged.add(messageId);
    }

    /** Something happened while the client was not connected. */
    synchronized void missed() {
        missed = true;
    }

    synchronized void acknowledged(Collection<Long> messageIds) {
        messageIds.forEach(unacknowledged::remove);
    }

    /** Whether something may have been lost since this was asked last. */
    synchronized boolean takeLost() {
        boolean lost = missed || !unacknowledged.isEmpty();
        missed = false;
        unacknowledged.clear();
        return lost;
    }
}
