package dev.userbot.chats;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of the list of chats.
 *
 * @param id TDLib's chat id
 * @param username the public name without {@code @}
 * @param lastMessage when the newest message was sent
 * @param archived whether the chat is in the archive folder
 */
public record ListedChat(
        long id,
        ChatKind kind,
        String title,
        Optional<String> username,
        int unreadCount,
        Optional<Instant> lastMessage,
        boolean archived) {
    boolean isNamedLike(String text) {
        var part = text.toLowerCase(Locale.ROOT);
        return title.toLowerCase(Locale.ROOT).contains(part)
                || username.filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                        .isPresent();
    }
}
