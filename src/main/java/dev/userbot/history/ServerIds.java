package dev.userbot.history;

import dev.userbot.archive.IdRange;

/**
 * Arithmetic on TDLib's message ids: the id that Telegram's servers know is in the upper bits, the lower 20 are zero.
 * Messages with other lower bits exist in this TDLib only: not yet sent, failed to send, or local notices.
 */
final class ServerIds {
    private static final int LOCAL_BITS = 20;

    /** The lowest position that TDLib accepts: server id 1. */
    static final long FIRST = 1L << LOCAL_BITS;

    private ServerIds() {}

    static boolean isServerId(long messageId) {
        return messageId > 0 && floor(messageId) == messageId;
    }

    /** Whether there is a server id in a range, and so perhaps a message. */
    static boolean holds(IdRange range) {
        return floor(range.last()) >= range.first();
    }

    /** The highest server id that is not above the given id; 0 if there is none. */
    static long floor(long messageId) {
        return messageId >> LOCAL_BITS << LOCAL_BITS;
    }

    /** The lowest server id above the given id. */
    static long above(long messageId) {
        return floor(messageId) + FIRST;
    }
}
