package dev.userbot.history;

import dev.userbot.archive.IdRange;
import java.util.List;
import java.util.Set;

/**
 * What a synchronisation did.
 *
 * @param chatId the chat that was read: the supergroup if a basic group was asked for that became one
 * @param stored messages stored by this run, those that were read again included
 * @param withheld ids in which Telegram says that there are messages but gave none; empty when all is complete
 * @param changed messages of the archive that were found edited, with other reactions, or alive again
 * @param deleted messages of the archive that were found to be gone from Telegram; they stay, marked
 * @param inaccessible parts that belong to the chat but that Telegram does not show to this account
 */
public record SyncResult(
        long chatId, long stored, List<IdRange> withheld, long changed, long deleted, Set<ChatPart> inaccessible) {
    public SyncResult {
        withheld = List.copyOf(withheld);
        inaccessible = Set.copyOf(inaccessible);
    }
}
