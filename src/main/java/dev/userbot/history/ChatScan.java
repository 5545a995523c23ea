package dev.userbot.history;

import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageStore;
import java.util.List;

/** Decides which ids of a history are to be read, and in which direction. */
final class ChatScan {
    private final MessageStore archive;
    private final ChatBounds bounds;
    private final PageSink sink;
    private final ForwardScan forward;
    private final BackwardScan backward;
    private final HistorySource source;

    ChatScan(
            MessageStore archive,
            ChatBounds bounds,
            PageSink sink,
            ForwardScan forward,
            BackwardScan backward,
            HistorySource source) {
        this.archive = archive;
        this.bounds = bounds;
        this.sink = sink;
        this.forward = forward;
        this.backward = backward;
        this.source = source;
    }

    /** Reads what the window holds and the archive does not. */
    void read(HistoryWindow window) {
        var found = bounds.of(window);
        found.ids().ifPresent(ids -> read(ids, window));
        if (window.until().isEmpty() && source instanceof HistorySource.WholeChat) {
            readNews(found, window);
        }
    }

    /**
     * After a restart TDLib learns what is new in a chat when it is first asked for its history, so the last message
     * known at the start may be an old one. Growth during this second look is left to the next run.
     */
    private void readNews(ChatBounds.Bounds found, HistoryWindow window) {
        if (sink.stored() == 0 && forward.withheld().isEmpty() && found.last() > 0) {
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
        return archive.scanned(source.chatId(), source.view()).gapsIn(range).stream()
                .filter(ServerIds::holds)
                .toList();
    }
}
