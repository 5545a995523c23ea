package dev.userbot.td.api;

/** The server's numbers of messages, which links show; TDLib keeps them in the upper bits of its own ids. */
public final class ServerMessageId {
    private static final int SHIFT = 20;

    private ServerMessageId() {}

    /**
     * The number of a message.
     *
     * @param messageId TDLib's {@code message.id}
     */
    public static long of(long messageId) {
        return messageId >> SHIFT;
    }

    /** TDLib's id of the message with a number. */
    public static long tdlibId(long number) {
        return number << SHIFT;
    }
}
