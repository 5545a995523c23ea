package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.HistoryView;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.ScannedPage;
import java.util.List;

/** Stores what a scan found, together with the peers it mentions, and reports progress. For one thread. */
final class PageSink {
    private final long chatId;
    private final HistoryView view;
    private final PageKeeper keeper;
    private final PeerReader peers;
    private final SyncListener listener;
    private final Tally tally;
    private long stored;

    PageSink(long chatId, HistoryView view, PageKeeper keeper, PeerReader peers, SyncListener listener, Tally tally) {
        this.chatId = chatId;
        this.view = view;
        this.keeper = keeper;
        this.peers = peers;
        this.listener = listener;
        this.tally = tally;
    }

    /** What this scan stored; the run may have had others before. */
    long stored() {
        return stored;
    }

    /** @param expected how many messages this scan may have stored at its end */
    void store(IdRange range, List<ObjectNode> page, long expected) {
        var before = tally.stored() - stored;
        var messages = keeper.complete(range, page);
        keeper.keep(new ScannedPage(chatId, view, range, messages, peers.read(messages)));
        stored += messages.size();
        tally.stored(messages.size());
        listener.stored(new SyncProgress(before + stored, before + Math.max(stored, expected)));
    }
}
