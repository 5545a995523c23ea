package dev.userbot.chats;

import java.util.Optional;
import java.util.Set;

/**
 * Which chats to list.
 *
 * @param text only chats whose title or public name contains it, in any case
 * @param kinds only chats of these kinds; empty for all
 */
public record ChatFilter(Optional<String> text, Set<ChatKind> kinds) {
    public static final ChatFilter ALL = new ChatFilter(Optional.empty(), Set.of());

    public ChatFilter {
        kinds = Set.copyOf(kinds);
    }

    boolean accepts(ListedChat chat) {
        return (kinds.isEmpty() || kinds.contains(chat.kind())) && (text.isEmpty() || chat.isNamedLike(text.get()));
    }
}
