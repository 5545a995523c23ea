package dev.userbot.export;

import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.FoundChat;
import dev.userbot.td.UserbotException;

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

    /** What {@link #fetch} would take. Stores nothing. */
    ExportEstimate estimate(FoundChat chat, MessageSelection wanted, ExportRequest request);
}
