package dev.userbot.history;

import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.MessageStore;

/**
 * Reads the newest messages of a range, newest first, until enough are there. Twice the requests of a scan forward for
 * the same messages, but none for those that nobody wants.
 */
final class BackwardScan {
    private final BackwardPages pages;
    private final MessageStore archive;
    private final PageSink sink;
    private final long chatId;
    private final MessageSelection counted;

    /** @param counted which messages count as wanted; its ids and number do not matter */
    BackwardScan(BackwardPages pages, MessageStore archive, PageSink sink, long chatId, MessageSelection counted) {
        this.pages = pages;
        this.archive = archive;
        this.sink = sink;
        this.chatId = chatId;
        this.counted = counted;
    }

    /** Ends when the archive holds so many of the range's messages in one piece up to its end, or all of them. */
    void scan(IdRange range, long wanted) {
        var missing = wanted;
        var next = range.last();
        while (missing > 0 && ServerIds.floor(next) >= range.first()) {
            var known = archive.scanned(chatId, pages.view()).around(next);
            if (known.isPresent()) {
                var piece = new IdRange(Math.max(known.get().first(), range.first()), next);
                missing -= count(piece);
                next = piece.first() - 1;
            } else {
                read(next, missing);
            }
        }
    }

    /** Ends when the archive holds all of the range's messages. */
    void scan(IdRange range) {
        var next = range.last();
        while (ServerIds.floor(next) >= range.first()) {
            var known = archive.scanned(chatId, pages.view()).around(next);
            if (known.isPresent()) {
                next = known.get().first() - 1;
            } else {
                read(next, 0);
            }
        }
    }

    /** Stores one page; the caller finds it in the archive. */
    private void read(long last, long missing) {
        var step = pages.upTo(last);
        sink.store(step.range(), step.messages(), sink.stored() + missing);
    }

    private long count(IdRange ids) {
        return archive.span(chatId, counted.withIds(ids)).count();
    }
}
