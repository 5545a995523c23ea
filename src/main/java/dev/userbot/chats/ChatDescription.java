package dev.userbot.chats;

import java.util.Optional;

/**
 * What a chat is, beyond TDLib's {@code chat}.
 *
 * @param ownId the id of the user, basic group or supergroup behind the chat: the number that Telegram's own programs
 *     show, always positive
 * @param username the public name without {@code @}
 */
public record ChatDescription(ChatKind kind, long ownId, Optional<String> username) {}
