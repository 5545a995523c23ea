package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.td.api.TdFunction;
import java.util.List;
import java.util.Optional;

/**
 * A range of ids that is read page by page, oldest message first. The highest id seen is at once the cursor, the next
 * request's position and what a later run starts from.
 */
final class Lane {
    /** An empty page can be a race with a deletion (tdlib/td, MessagesManager::on_get_history): one more is asked for. */
    private static final int EMPTY_PAGES_AT_THE_END = 2;

    /** How often TDLib is asked again for messages that it says exist but does not give. */
    private static final int LAST_CHANCES = 3;

    private final HistorySource source;
    private long cursor;
    private long last;
    private int emptyPages;

    Lane(HistorySource source, IdRange gap) {
        this.source = source;
        this.cursor = gap.first() - 1;
        this.last = gap.last();
    }

    TdFunction<?> request() {
        return source.after(cursor);
    }

    /** Moves on to the end of the page and returns what it adds; nothing if it repeats what was known. */
    Optional<Step> accept(HistoryPage page) {
        var newer = page.newerThan(cursor);
        if (newer.isEmpty()) {
            emptyPages++;
            return Optional.empty();
        }
        emptyPages = 0;
        var highest = HistoryPage.id(newer.get(newer.size() - 1));
        var step = new Step(new IdRange(cursor + 1, highest), newer);
        cursor = highest;
        return Optional.of(step);
    }

    /** All that was wanted is read; the last page may have brought more. */
    boolean isDone() {
        return cursor >= last;
    }

    /** TDLib has nothing after the cursor, although more was expected. */
    boolean isExhausted() {
        return !isDone() && emptyPages >= EMPTY_PAGES_AT_THE_END;
    }

    /** TDLib was asked often enough. */
    boolean isGivenUp() {
        return emptyPages >= EMPTY_PAGES_AT_THE_END + LAST_CHANCES;
    }

    /** How many ids are left to read. */
    long span() {
        return Math.max(0, last - cursor);
    }

    /** Gives the later half of the rest away. */
    Lane divide() {
        var middle = ServerIds.floor(cursor + span() / 2);
        var half = new Lane(source, new IdRange(middle + 1, last));
        last = middle;
        return half;
    }

    /** What is left to read. Not for a lane that is done. */
    IdRange rest() {
        return new IdRange(cursor + 1, last);
    }

    /** A page's new messages, and the ids that they fill. */
    record Step(IdRange range, List<ObjectNode> messages) {}
}
