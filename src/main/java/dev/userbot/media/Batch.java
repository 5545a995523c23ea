package dev.userbot.media;

import dev.userbot.archive.MediaEntry;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the backlog.
 *
 * @param missing the files that are to be downloaded; may be none although more follow
 * @param ended those about which nothing is left to do
 * @param isLast whether nothing follows
 */
record Batch(List<MessageFile> missing, List<Ended> ended, boolean isLast) {
    Batch {
        missing = List.copyOf(missing);
        ended = List.copyOf(ended);
    }

    /**
     * A file that is not downloaded.
     *
     * @param failure what the ledger says of it, if it failed
     */
    record Ended(MessageFile file, MediaOutcome outcome, Optional<MediaEntry> failure) {}
}
