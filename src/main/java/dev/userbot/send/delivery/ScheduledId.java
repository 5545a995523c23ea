package dev.userbot.send.delivery;

/**
 * TDLib's ids of messages that wait: the date, then the number that the server gave the message, then three bits of kind
 * (tdlib/td, MessageId.cpp). So a message that is moved gets another id, and keeps its number.
 */
public final class ScheduledId {
    private static final int KIND_BITS = 3;
    private static final long WAITING = 4;
    private static final long NUMBERS = (1L << 18) - 1;

    private ScheduledId() {}

    /** Whether an id is that of a message that waits, and not of one that went out. */
    public static boolean isOf(long messageId) {
        return (messageId & WAITING) != 0;
    }

    /** The part of an id that stays when the message is moved; unique in its chat among those that wait. */
    public static long serverId(long messageId) {
        return messageId >> KIND_BITS & NUMBERS;
    }
}
