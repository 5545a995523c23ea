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
        var searches = searches(request, archive, bounds);
        var ids = bounds.of(request.window()).ids();
        if (ids.isEmpty()) {
            return false;
        }
        searches.forEach(search -> read(search, request, ids.get()));
        return !searches.isEmpty();
    }

    /** The searches that answer a request; none if the history itself has to be read. */
    static List<ServerSearch> searches(HistoryRequest request, MessageStore archive, ChatBounds bounds) {
        // In a private chat a sender is half of the messages, and Telegram lists only topics by topic.
        if (request.topic().isPresent()
                || request.chatId() > 0
                || request.rereading() instanceof Rereading.Everything) {
            return List.of();
        }
        var ids = bounds.of(request.window()).ids();
        var worthwhile = ids.isPresent() && missing(request.chatId(), archive, ids.get()) >= WORTH_SEARCHING;
        return worthwhile ? ServerSearch.of(request.filter()) : List.of();
    }

    private static long missing(long chatId, MessageStore archive, IdRange ids) {
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
