package dev.userbot.history;

import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageStore;
import java.time.Clock;
import java.util.List;

/** Decides which ids of a chat are to be read, and in which direction. */
final class ChatScan {
    private final MessageStore archive;
    private final ChatBounds bounds;
    private final PageSink sink;
    private final ForwardScan forward;
    private final BackwardScan backward;
    private final long chatId;

    ChatScan(PatientClient td, MessageStore archive, ChatBounds bounds, PageSink sink, long chatId, Clock clock) {
        this.archive = archive;
        this.bounds = bounds;
        this.sink = sink;
        this.forward = new ForwardScan(td, bounds, sink, chatId, clock);
        this.backward = new BackwardScan(td, archive, sink, chatId);
        this.chatId = chatId;
    }

    /** The ids for which TDLib claims messages but gives none. */
    List<IdRange> withheld() {
        return forward.withheld();
    }

    /** Reads what the window holds and the archive does not. */
    void read(HistoryWindow window) {
        var found = bounds.of(window);
        found.ids().ifPresent(ids -> read(ids, window));
        if (window.until().isEmpty()) {
            readNews(found, window);
        }
    }

    /**
     * After a restart TDLib learns what is new in a chat when it is first asked for its history, so the last message
     * known at the start may be an old one. Growth during this second look is left to the next run.
     */
    private void readNews(ChatBounds.Bounds found, HistoryWindow window) {
        if (sink.stored() == 0 && withheld().isEmpty() && found.last() > 0) {
            forward.probe(found.last());
        }
        var newest = bounds.newest().orElse(0);
        if (newest > found.last() && newest >= found.first()) {
            read(new IdRange(found.first(), newest), window);
        }
    }

    private void read(IdRange range, HistoryWindow window) {
        if (window.newest().isPresent()) {
            backward.scan(range, window.newest().getAsLong());
        } else {
            forward.scan(gaps(range));
        }
    }

    /** Without the gaps between two neighbouring ids of the server, where no message can be. */
    private List<IdRange> gaps(IdRange range) {
        return archive.scanned(chatId).gapsIn(range).stream()
                .filter(gap -> ServerIds.floor(gap.last()) >= gap.first())
                .toList();
    }
}
