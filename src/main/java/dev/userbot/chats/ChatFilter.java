package dev.userbot.chats;

import java.util.Optional;
import java.util.Set;

/**
 * Which chats to list.
 *
 * @param text must occur in title or username, whatever the case
 * @param kinds must contain the chat's kind; empty for all
 */
public record ChatFilter(Optional<String> text, Set<ChatKind> kinds) {}
