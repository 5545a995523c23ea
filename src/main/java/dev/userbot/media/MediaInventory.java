package dev.userbot.media;

import dev.userbot.archive.MediaEntry;
import java.util.List;

/**
 * What the ledger says of a chat's files.
 *
 * @param chatId TDLib's id of the chat
 * @param title the chat's title, as Telegram gave it: not yet safe to print
 * @param entries in the order of their messages
 */
public record MediaInventory(long chatId, String title, List<MediaEntry> entries) {
    public MediaInventory {
        entries = List.copyOf(entries);
    }
}
