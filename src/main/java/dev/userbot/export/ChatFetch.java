package dev.userbot.export;

import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.FoundChat;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaSummary;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.Optional;

/** Brings the archive up to date with a chat, as far as an export needs it. */
public interface ChatFetch {
    /** Learns the topics of a forum; does nothing for other chats. */
    void topics(FoundChat chat, ExportRequest request);

    /**
     * Fetches what is wanted and missing.
     *
     * @param progress told how far it is
     * @throws UserbotException with the failure that decides the exit code; what was reported as stored stays stored
     */
    Fetched fetch(FoundChat chat, MessageSelection wanted, ExportRequest request, ExportProgress progress);

    /**
     * Downloads the files that a request asks for, of messages that were fetched.
     *
     * @param directory of the export; files lie in a folder of it
     * @return empty if none are asked for, or if the chat forbids to save them
     * @throws UserbotException with what stops all downloads: what is done stays done
     */
    Optional<MediaSummary> files(
            FoundChat chat, MessageSelection wanted, Path directory, ExportRequest request, MediaProgress progress);

    /** What {@link #fetch} would take. Stores nothing. */
    ExportEstimate estimate(FoundChat chat, MessageSelection wanted, ExportRequest request);
}
