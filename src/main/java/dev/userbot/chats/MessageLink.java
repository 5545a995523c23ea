package dev.userbot.chats;

import dev.userbot.td.api.ServerMessageId;
import java.util.Optional;

/** Links to messages (core.telegram.org/api/links#message-links). */
public final class MessageLink {
    /** Ids of supergroups and channels are below this number (TDLib, DialogId.h); only their messages have links. */
    private static final long FIRST_SUPERGROUP = -1_000_000_000_000L;

    private MessageLink() {}

    /**
     * A link for those who are in the chat; for everybody if it is public. Empty where Telegram has none.
     *
     * @param messageId TDLib's
     * @param username the public name of the chat
     */
    public static Optional<String> of(long chatId, long messageId, Optional<String> username) {
        if (chatId >= FIRST_SUPERGROUP) {
            return Optional.empty();
        }
        var place = username.orElseGet(() -> "c/" + (FIRST_SUPERGROUP - chatId));
        return Optional.of("https://t.me/" + place + "/" + ServerMessageId.of(messageId));
    }
}
