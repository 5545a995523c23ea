package dev.userbot.history;

import dev.userbot.archive.IdRange;
import java.util.List;

/**
 * What a synchronisation did.
 *
 * @param stored messages stored by this run
 * @param withheld ids in which Telegram says that there are messages but gave none; empty when all is complete
 */
public record SyncResult(long stored, List<IdRange> withheld) {
    public SyncResult {
        withheld = List.copyOf(withheld);
    }
}
