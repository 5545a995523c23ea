package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.MessageStore;
import java.util.List;

/**
 * Reads the newest messages of a range, newest first, until enough are there. Twice the requests of a scan forward for
 * the same messages, but none for those that nobody wants.
 */
final class BackwardScan {
    private final PatientClient td;
    private final MessageStore archive;
    private final PageSink sink;
    private final long chatId;

    BackwardScan(PatientClient td, MessageStore archive, PageSink sink, long chatId) {
        this.td = td;
        this.archive = archive;
        this.sink = sink;
        this.chatId = chatId;
    }

    /** Ends when the archive holds so many of the range's messages in one piece up to its end, or all of them. */
    void scan(IdRange range, long wanted) {
        var missing = wanted;
        var next = range.last();
        while (missing > 0 && ServerIds.floor(next) >= range.first()) {
            var known = archive.scanned(chatId).around(next);
            if (known.isPresent()) {
                var piece = new IdRange(Math.max(known.get().first(), range.first()), next);
                missing -= count(piece);
                next = piece.first() - 1;
            } else {
                readUpTo(next, missing);
            }
        }
    }

    /** Stores one page; the caller finds it in the archive. */
    private void readUpTo(long last, long missing) {
        var messages = page(last);
        var first = messages.isEmpty() ? 1 : HistoryPage.id(messages.get(0));
        sink.store(new IdRange(first, last), messages, sink.stored() + missing);
    }

    /** An empty page is the beginning of the history only if it stays empty. */
    private List<ObjectNode> page(long last) {
        var request = HistoryPage.upTo(chatId, last);
        var messages = HistoryPage.of(td.call(request)).notNewerThan(last);
        return messages.isEmpty() ? HistoryPage.of(td.call(request)).notNewerThan(last) : messages;
    }

    private long count(IdRange ids) {
        return archive.span(chatId, MessageSelection.ALL.withIds(ids)).count();
    }
}
