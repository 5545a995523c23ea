package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.Archive;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.ScannedPage;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings the archive up to date with a chat: asks Telegram only for what the archive lacks, and stores every page at
 * once, so that a run that was ended at any moment is continued by the next one.
 *
 * <p>Every method throws {@link TdException} with what TDLib answered, of the kind {@link TdException.Kind#RATE_LIMITED} if
 * Telegram demands a longer pause than allowed, and {@link UserbotException} with {@link Failure#INTERRUPTED} if the thread
 * is interrupted; its interrupt flag stays set. All pages received before are stored.
 */
public final class HistorySync {
    private final TdClient td;
    private final Archive archive;
    private final Duration maxWait;
    private final Clock clock;
    private final Sleeper sleeper;
    private final FullInfos fullInfos;

    /** @param maxWait the longest flood wait that is sat out; the limit counts from the last successful request */
    public HistorySync(TdClient td, Archive archive, Duration maxWait, Clock clock, Sleeper sleeper) {
        this.td = td;
        this.archive = archive;
        this.maxWait = maxWait;
        this.clock = clock;
        this.sleeper = sleeper;
        this.fullInfos = new FullInfos(clock);
    }

    /** Fetches what the window holds and the archive does not. Messages around the window may be stored as well. */
    public SyncResult sync(long chatId, HistoryWindow window, SyncListener listener) {
        return sync(HistoryRequest.of(chatId).withWindow(window), listener);
    }

    /**
     * Fetches what is asked for and the archive does not hold, or holds but is to be read again. More may be stored as
     * well. A supergroup that was a basic group before is one conversation: both chats are read, and {@link
     * dev.userbot.archive.ChatStore#oldPart} tells one from the other.
     */
    public SyncResult sync(HistoryRequest request, SyncListener listener) {
        var run = run(listener);
        var groups = new UpgradedGroup(run);
        var current = request.withChat(groups.current(request.chatId()));
        new ChatSync(run).read(current);
        if (request.topic().isEmpty()) {
            groups.former(current.chatId()).ifPresent(former -> new FormerPart(run).read(current, former));
        }
        return run.tally().result(current.chatId());
    }

    /**
     * Fetches the comments under the posts of a channel that the archive holds: the history of the discussion group from
     * the first of these posts on, once for all of them. {@link dev.userbot.archive.MessageStore#comments} parts them.
     *
     * @param posts what was synchronised before, of the channel
     * @return for the discussion group; with {@link ChatPart#COMMENTS} as inaccessible, and for the channel itself, if it
     *     has none or this account cannot see it
     */
    public SyncResult syncComments(HistoryRequest posts, SyncListener listener) {
        var run = run(listener);
        return run.tally().result(new DiscussionGroup(run).read(posts));
    }

    /**
     * Stores messages that TDLib told of by itself, as it wrote them. Says nothing of what is around them, so a later {@link
     * #sync} still reads what is missing. Those that Telegram does not have yet are passed over.
     *
     * @return how many were stored
     */
    public int keep(long chatId, Collection<ObjectNode> messages) {
        var told = messages.stream()
                .filter(message -> HistoryPage.isAtTelegram(message) && !message.has("scheduling_state"))
                .collect(
                        Collectors.toMap(HistoryPage::id, message -> message, (earlier, later) -> later, TreeMap::new));
        if (told.isEmpty()) {
            return 0;
        }
        var ordered = List.copyOf(told.values());
        archive.messages()
                .keep(new ScannedPage(
                        chatId,
                        new IdRange(told.firstKey(), told.lastKey()),
                        ordered,
                        new PeerReader(td).read(ordered)));
        return ordered.size();
    }

    /**
     * Stores messages as they are now. Those that are no more stay as they are in the archive.
     *
     * @return how many were stored
     */
    public int reread(long chatId, Collection<Long> messageIds) {
        return keep(
                chatId,
                new MessagesById(run(SyncListener.NONE).td(), chatId)
                        .of(messageIds.stream().filter(ServerIds::isServerId).toList()));
    }

    /** Finds out what {@link #sync(HistoryRequest, SyncListener)} would cost, with a handful of requests; stores nothing. */
    public HistoryEstimate estimate(HistoryRequest request) {
        return new Estimator(run(SyncListener.NONE)).of(request);
    }

    /** Stores the list of a forum's topics; does nothing for other chats. */
    public void syncTopics(long chatId) {
        var run = run(SyncListener.NONE);
        if (new ChatDetails(run).store(chatId).path("is_forum").asBoolean()) {
            new ForumTopics(run).store(chatId);
        }
    }

    private SyncRun run(SyncListener listener) {
        var patient = new PatientClient(td, new Patience(maxWait, sleeper, listener));
        return new SyncRun(
                patient,
                new PeerReader(td),
                fullInfos,
                archive,
                archive.messages().beginReading(),
                clock,
                listener,
                new Tally());
    }
}
