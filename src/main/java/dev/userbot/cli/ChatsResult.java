package dev.userbot.cli;

import dev.userbot.chats.ListedChat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published shape of {@code chats}. */
record ChatsResult(List<Chat> chats) {
    /**
     * One chat.
     *
     * @param id as TDLib writes it; every command takes it
     * @param type private, bot, group or channel
     * @param lastMessage when its newest message was sent, in UTC
     */
    record Chat(
            long id,
            String type,
            String title,
            Optional<String> username,
            int unreadCount,
            Optional<String> lastMessage,
            boolean archived) {}

    static ChatsResult of(List<ListedChat> chats) {
        return new ChatsResult(chats.stream().map(ChatsResult::of).toList());
    }

    private static Chat of(ListedChat chat) {
        return new Chat(
                chat.id(),
                chat.kind().name().toLowerCase(Locale.ROOT),
                chat.title(),
                chat.username(),
                chat.unreadCount(),
                chat.lastMessage().map(Instant::toString),
                chat.archived());
    }
}
