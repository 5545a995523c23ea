package dev.userbot.listen;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatSource;
import dev.userbot.history.HistorySync;
import dev.userbot.listen.handlers.ActionsFactory;
import dev.userbot.listen.handlers.Handlers;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps the archives of chats up to date. What TDLib tells is stored at once; then the history is read from where the archive
 * ends, and so it is at the start and whenever TDLib shows a newer last message. So nothing is lost that came while the program
 * or the connection was away, however much it was.
 */
public final class ListenService {
    /** How long {@link #run} takes at most to end after the interrupt; what is in hand is finished meanwhile. */
    public static final Duration LONGEST_END = Duration.ofSeconds(8);

    private final TdClient td;
    private final ChatSource chats;
    private final Archive archive;
    private final HistorySync sync;
    private final ActionsFactory actions;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param sync used by several threads at once
     */
    public ListenService(
            TdClient td, ChatSource chats, Archive archive, HistorySync sync, ActionsFactory actions, Clock clock) {
        this.td = td;
        this.chats = chats;
        this.archive = archive;
        this.sync = sync;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * Listens until the thread is interrupted, finishes what is in hand then, and clears its interrupt flag.
     *
     * @param source asked about once a second who handles messages
     * @return how it was at the end
     * @throws UserbotException if a chat is not found, or the session has ended
     */
    public ListenStatus run(ListenRequest request, HandlerSource source, ListenProgress progress) {
        try (var handlers = new Handlers(archive, actions, progress, clock)) {
            return new ListenRun(request, td, chats, archive, sync, source, handlers, progress, clock).run();
        }
    }
}
