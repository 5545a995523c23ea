package dev.userbot.chats;

import dev.userbot.td.api.Chat;
import java.util.List;
import java.util.function.Function;

/** Stub; see the report. */
public final class ChatDirectory {
    private final Function<ChatRef, Chat> resolver;

    public ChatDirectory(Function<ChatRef, Chat> resolver) {
        this.resolver = resolver;
    }

    public Chat resolve(ChatRef ref) {
        return resolver.apply(ref);
    }

    public List<ListedChat> list(ChatFilter filter) {
        return List.of();
    }
}
