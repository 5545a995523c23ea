package dev.userbot.history;

import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageStore;
import java.util.List;

/** Lets Telegram find the messages of a filter, where that costs less than to read them all. */
final class SearchScan {
    /** A part of the history that is no longer than this is read as soon as searched, and then it is complete. */
    private static final long WORTH_SEARCHING = 500;

    private final SyncRun run;
    private final MessageStore archive;
    private final ChatBounds bounds;

    SearchScan(SyncRun run, ChatBounds bounds) {
        this.run = run;
        this.archive = run.archive().messages();
        this.bounds = bounds;
    }

    /** Reads what was asked for, or returns false if the history itself has to be read. */
    boolean read(HistoryRequest request) {
        var searches = possible(request);
        if (searches.isEmpty()) {
            return false;
        }
        var ids = bounds.of(request.window()).ids();
        if (ids.isEmpty() || !isWorthwhile(request.chatId(), ids.get())) {
            return false;
        }
        searches.forEach(search -> read(search, request, ids.get()));
        return true;
    }

    /** The searches that could answer a request; none if the history itself has to be read. */
    static List<ServerSearch> possible(HistoryRequest request) {
        // A topic is listed by itself.
        var searchable = request.topic().isEmpty() && !(request.rereading() instanceof Rereading.Everything);
        return searchable ? ServerSearch.of(request.chatId(), request.filter()) : List.of();
    }

    /** Whether the history lacks so much of the ids that to search costs less than to read them. */
    boolean isWorthwhile(long chatId, IdRange ids) {
        return missing(chatId, ids) >= WORTH_SEARCHING;
    }

    private long missing(long chatId, IdRange ids) {
        return archive.scanned(chatId).gapsIn(ids).stream()
                .mapToLong(gap -> (gap.last() - gap.first()) / ServerIds.FIRST)
                .sum();
    }

    private void read(ServerSearch search, HistoryRequest request, IdRange ids) {
        var scan = new BackwardScan(
                new BackwardPages.OfSearch(run.td(), search, request.chatId()),
                archive,
                run.found(search, request.chatId()),
                request.chatId(),
                request.selection());
        if (request.window().newest().isPresent()) {
            scan.scan(ids, request.window().newest().getAsLong());
        } else {
            scan.scan(ids);
        }
    }
}
