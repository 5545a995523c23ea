package dev.userbot.sandbox.world;

import java.util.List;
import java.util.Set;

/**
 * A folder of an account's chat list. See https://core.telegram.org/api/folders.
 *
 * @param id from 2 on: 0 and 1 are the main list and the archive
 * @param title up to 12 characters
 * @param pinned chats at its top
 * @param included chats that are in it by name
 * @param excluded chats that are not in it although they are of one of the kinds
 * @param kinds what else is in it: {@code contacts}, {@code non_contacts}, {@code groups}, {@code broadcasts},
 *     {@code bots}; and what is not: {@code exclude_muted}, {@code exclude_read}, {@code exclude_archived}
 */
public record ChatFolder(
        int id, String title, List<PeerId> pinned, List<PeerId> included, List<PeerId> excluded, Set<String> kinds) {
    public ChatFolder {
        pinned = List.copyOf(pinned);
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
        kinds = Set.copyOf(kinds);
    }

    /** A folder of chats that were put into it one by one. */
    public static ChatFolder of(int id, String title, List<PeerId> included) {
        return new ChatFolder(id, title, List.of(), included, List.of(), Set.of());
    }
}
