package dev.userbot.export.content;

import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.Optional;

/** TDLib's chat ids in the forms of Desktop's export. */
public final class PeerIds {
    /** TDLib writes a supergroup or channel as this minus its id. */
    private static final long FIRST_CHANNEL = -1_000_000_000_000L;

    private static final long BASIC_GROUP_TAG = 1L << 48;
    private static final long CHANNEL_TAG = 2L << 48;

    private PeerIds() {}

    public static boolean isBasicGroup(long chatId) {
        return chatId < 0 && chatId > FIRST_CHANNEL;
    }

    /** The id of the user, group or channel without any prefix. */
    public static long bare(long chatId) {
        if (chatId > 0) {
            return chatId;
        }
        return isBasicGroup(chatId) ? -chatId : FIRST_CHANNEL - chatId;
    }

    /** For example {@code channel1234}. */
    public static String ofChat(long chatId) {
        if (chatId > 0) {
            return ofUser(chatId);
        }
        return (isBasicGroup(chatId) ? "chat" : "channel") + bare(chatId);
    }

    public static String ofUser(long userId) {
        return "user" + userId;
    }

    public static Optional<String> of(MessageSender sender) {
        if (sender instanceof MessageSenderUser user) {
            return Optional.of(ofUser(user.userId()));
        }
        return sender instanceof MessageSenderChat chat ? Optional.of(ofChat(chat.chatId())) : Optional.empty();
    }

    /** The number that Desktop writes where it writes no prefix: the kind of the peer in bits 48 and 49. */
    public static long tagged(long chatId) {
        if (chatId > 0) {
            return chatId;
        }
        return bare(chatId) | (isBasicGroup(chatId) ? BASIC_GROUP_TAG : CHANNEL_TAG);
    }
}
