package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageStore;
import dev.userbot.archive.ScannedPage;
import java.util.List;

/** Stores what a scan found, together with the peers it mentions, and reports progress. For one thread. */
final class PageSink {
    private final MessageStore archive;
    private final GapCheck gaps;
    private final PeerReader peers;
    private final SyncListener listener;
    private final long chatId;
    private long stored;

    PageSink(MessageStore archive, GapCheck gaps, PeerReader peers, SyncListener listener, long chatId) {
        this.archive = archive;
        this.gaps = gaps;
        this.peers = peers;
        this.listener = listener;
        this.chatId = chatId;
    }

    long stored() {
        return stored;
    }

    /** @param expected how many messages this run may have stored at its end */
    void store(IdRange range, List<ObjectNode> page, long expected) {
        var messages = gaps.complete(range, page);
        archive.store(new ScannedPage(chatId, range, messages, peers.read(messages)));
        stored += messages.size();
        listener.stored(new SyncProgress(stored, Math.max(stored, expected)));
    }
}
