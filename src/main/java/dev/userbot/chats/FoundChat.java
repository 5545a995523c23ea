package dev.userbot.chats;

import java.util.Optional;

/**
 * A chat to export.
 *
 * @param id TDLib's chat id
 * @param title as Telegram gave it: not yet safe to print
 * @param username public name without {@code @}
 */
public record FoundChat(long id, String title, Optional<String> username) {}
