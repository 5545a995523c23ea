package dev.userbot.chats;

import java.util.List;
import java.util.Set;

/**
 * The chats that a command works on: those that are named, those of some folders, or all.
 *
 * @param named what was typed, in order
 * @param folders names of Telegram's chat folders
 * @param all every chat of the account
 * @param kinds of the chats of {@code folders} and {@code all} only these; empty for every kind. What is named is taken
 *     whatever it is.
 */
public record ChatChoice(List<ChosenChat> named, List<String> folders, boolean all, Set<ChatKind> kinds) {
    /** No chat. */
    public static final ChatChoice NONE = new ChatChoice(List.of(), List.of(), false, Set.of());

    /** These alone. */
    public static ChatChoice of(List<ChosenChat> named) {
        return new ChatChoice(named, List.of(), false, Set.of());
    }

    public ChatChoice {
        named = List.copyOf(named);
        folders = List.copyOf(folders);
        kinds = Set.copyOf(kinds);
    }

    /** Whether it means exactly one chat whatever chats there are. */
    public boolean isOneChat() {
        return named.size() == 1 && folders.isEmpty() && !all;
    }
}
