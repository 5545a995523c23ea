package dev.userbot.export.content;

import dev.userbot.td.api.Message;
import dev.userbot.td.api.ServerMessageId;

/** TDLib's message ids as the server's, which Desktop's export uses. */
public final class MessageIds {
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
                && ServerMessageId.tdlibId(server(message.id())) == message.id();
    }

    public static long server(long messageId) {
        return ServerMessageId.of(messageId);
    }

    /**
     * What links within readable formats call the place of a message, for example {@code m123}: the number of its link on
     * t.me.
     */
    public String anchor(long chatId, long messageId) {
        return "m" + inFile(chatId, messageId);
    }

    /** The id of a message that stands in the file because it is in the exported chat or in the group it once was. */
    public long inFile(long chatId, long messageId) {
        boolean isFormerGroup = chatId != exportedChatId && PeerIds.isBasicGroup(chatId);
        return server(messageId) + (isFormerGroup ? FORMER_GROUP_SHIFT : 0);
    }
}
