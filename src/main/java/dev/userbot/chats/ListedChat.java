package dev.userbot.chats;

import java.time.Instant;
import java.util.Optional;

/** One line of the list of chats. */
public record ListedChat(
        long id,
        ChatKind kind,
        String title,
        Optional<String> username,
        int unreadCount,
        Optional<Instant> lastMessage,
        boolean archived) {}
