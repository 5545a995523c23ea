package dev.userbot.export.content;

import dev.userbot.td.api.Message;

/** TDLib's message ids as the server's, which Desktop's export uses. */
public final class MessageIds {
    /** TDLib keeps the server's id above this many bits; those below number messages that the server never saw. */
    private static final int SERVER_ID_SHIFT = 20;

    /** What Desktop adds to the ids of a basic group's messages when they stand before those of its supergroup. */
    private static final long FORMER_GROUP_SHIFT = -1_000_000_000L;

    private final long exportedChatId;

    public MessageIds(long exportedChatId) {
        this.exportedChatId = exportedChatId;
    }

    /** Whether the message exists on the server: not being sent, not scheduled, not an advertisement. */
    public static boolean isOnServer(Message message) {
        return message.sendingState().isEmpty()
                && message.schedulingState().isEmpty()
                && (message.id() & ((1L << SERVER_ID_SHIFT) - 1)) == 0;
    }

    public static long server(long messageId) {
        return messageId >> SERVER_ID_SHIFT;
    }

    /** The id of a message that stands in the file because it is in the exported chat or in the group it once was. */
    public long inFile(long chatId, long messageId) {
        boolean isFormerGroup = chatId != exportedChatId && PeerIds.isBasicGroup(chatId);
        return server(messageId) + (isFormerGroup ? FORMER_GROUP_SHIFT : 0);
    }
}
