package dev.userbot.export.render;

import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatType.ChatTypeBasicGroup;
import dev.userbot.td.api.ChatType.ChatTypePrivate;
import dev.userbot.td.api.ChatType.ChatTypeSecret;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import java.util.Locale;

/** The kinds of chats that Telegram Desktop's export tells apart, in its words. */
public enum DesktopChatType {
    /** The chat with oneself. */
    SAVED_MESSAGES("Saved messages"),
    /** Telegram's service account that collects replies. */
    REPLIES("Replies"),
    /** Telegram's service account that delivers login codes of other services. */
    VERIFICATION_CODES("Verification codes"),
    /** A person. */
    PERSONAL_CHAT("Private chat"),
    /** A bot. */
    BOT_CHAT("Chat with a bot"),
    /** A basic group. */
    PRIVATE_GROUP("Private group"),
    /** A supergroup without a username. */
    PRIVATE_SUPERGROUP("Private supergroup"),
    /** A supergroup with a username. */
    PUBLIC_SUPERGROUP("Public supergroup"),
    /** A channel without a username. */
    PRIVATE_CHANNEL("Private channel"),
    /** A channel with a username. */
    PUBLIC_CHANNEL("Public channel");

    private static final long REPLIES_USER_ID = 1271266957;
    private static final long VERIFICATION_CODES_USER_ID = 489000;

    private final String description;

    DesktopChatType(String description) {
        this.description = description;
    }

    /**
     * The kind of a chat.
     *
     * @param ownUserId id of the account that exports
     * @param isBot whether the other side of a private chat is a bot
     * @param isPublic whether a supergroup or channel has an active username
     */
    public static DesktopChatType of(Chat chat, long ownUserId, boolean isBot, boolean isPublic) {
        var type = chat.type();
        if (type instanceof ChatTypeSupergroup supergroup) {
            if (supergroup.isChannel()) {
                return isPublic ? PUBLIC_CHANNEL : PRIVATE_CHANNEL;
            }
            return isPublic ? PUBLIC_SUPERGROUP : PRIVATE_SUPERGROUP;
        }
        if (type instanceof ChatTypeBasicGroup) {
            return PRIVATE_GROUP;
        }
        if (type instanceof ChatTypePrivate user) {
            return ofUser(user.userId(), ownUserId, isBot);
        }
        return type instanceof ChatTypeSecret || !isBot ? PERSONAL_CHAT : BOT_CHAT;
    }

    private static DesktopChatType ofUser(long userId, long ownUserId, boolean isBot) {
        if (userId == ownUserId) {
            return SAVED_MESSAGES;
        }
        if (userId == REPLIES_USER_ID) {
            return REPLIES;
        }
        if (userId == VERIFICATION_CODES_USER_ID) {
            return VERIFICATION_CODES;
        }
        return isBot ? BOT_CHAT : PERSONAL_CHAT;
    }

    /** Whether Desktop writes no name for it. */
    public boolean isNameless() {
        return this == SAVED_MESSAGES || this == REPLIES || this == VERIFICATION_CODES;
    }

    /** Desktop's word, for example {@code public_supergroup}. */
    public String jsonType() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A few English words, for example {@code Public supergroup}. */
    public String description() {
        return description;
    }
}
