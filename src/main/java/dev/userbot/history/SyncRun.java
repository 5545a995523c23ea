package dev.userbot.history;

import dev.userbot.archive.Archive;
import dev.userbot.archive.HistoryReading;
import dev.userbot.archive.IdRange;
import java.time.Clock;
import java.util.function.Consumer;

/** What all scans of one run share, and how they are put together. For one thread. */
record SyncRun(
        PatientClient td,
        PeerReader peers,
        FullInfos fullInfos,
        Archive archive,
        HistoryReading reading,
        Clock clock,
        SyncListener listener,
        Tally tally) {
    /** Stores what the archive lacks. */
    PageSink newPages(HistorySource source) {
        return sink(source, new NewPages(reading, completion(source)));
    }

    /**
     * Compares with what the archive holds.
     *
     * @param done told of every range of ids that was compared
     */
    PageSink rereadPages(HistorySource source, Consumer<IdRange> done) {
        return sink(
                source,
                new RereadPages(
                        archive.messages(),
                        reading,
                        completion(source),
                        new MessagesById(td, source.chatId()),
                        source.view(),
                        clock,
                        tally,
                        done));
    }

    /** Stores what a search found. */
    PageSink found(ServerSearch search, long chatId) {
        var keeper = new NewPages(reading, PageCompletion.NONE);
        return new PageSink(chatId, search.view(), keeper, peers, listener, tally);
    }

    ForwardScan forward(ChatBounds bounds, PageSink sink, HistorySource source) {
        return new ForwardScan(td, bounds, sink, source, clock);
    }

    private PageSink sink(HistorySource source, PageKeeper keeper) {
        return new PageSink(source.chatId(), source.view(), keeper, peers, listener, tally);
    }

    /** Only what TDLib keeps itself has gaps. */
    private PageCompletion completion(HistorySource source) {
        return source instanceof HistorySource.WholeChat
                ? new GapCheck(new MessagesById(td, source.chatId()), source.chatId())
                : PageCompletion.NONE;
    }
}
