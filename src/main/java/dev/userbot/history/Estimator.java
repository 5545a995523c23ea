package dev.userbot.history;

import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageStore;
import java.util.List;

/** Guesses how much there is to fetch, from a few pages that are not kept. */
final class Estimator {
    /** New messages that a page of history brings: the one it starts from is known. */
    private static final long PER_REQUEST = 98;

    /** One at the beginning of what is missing, one in its middle, one near its end. */
    private static final int SAMPLES = 3;

    private final SyncRun run;
    private final MessageStore archive;

    Estimator(SyncRun run) {
        this.run = run;
        this.archive = run.archive().messages();
    }

    HistoryEstimate of(HistoryRequest request) {
        var groups = new UpgradedGroup(run);
        var current = request.withChat(groups.current(request.chatId()));
        return ofChat(current);
    }

    private HistoryEstimate ofChat(HistoryRequest request) {
        var source = HistorySource.of(request);
        var tail = new UntoldTail(new MessagesById(run.td(), source.chatId()), run.newPages(source));
        var bounds = new ChatBounds(run.td(), tail, source);
        var ids = bounds.of(request.window()).ids();
        if (ids.isEmpty()) {
            return nothing();
        }
        return SearchScan.searches(request, archive, bounds).stream()
                .map(search -> ofSearch(search, request, ids.get()))
                .reduce(HistoryEstimate::plus)
                .orElseGet(() -> limited(ofHistory(request, source, ids.get()), request));
    }

    private static HistoryEstimate nothing() {
        return new HistoryEstimate(0, HistoryEstimate.Accuracy.EXACT, 1);
    }

    /** Telegram counts what it finds, but over the whole chat. */
    private HistoryEstimate ofSearch(ServerSearch search, HistoryRequest request, IdRange ids) {
        var found = run.td()
                .call(search.before(request.chatId(), 0, 1))
                .path("total_count")
                .asLong();
        var missing = idsIn(archive.scanned(request.chatId(), search.view()).gapsIn(ids));
        var part = Math.min(1, (double) missing / Math.max(1, ids.last()));
        var messages = Math.round(found * part);
        var whole = missing >= idsIn(List.of(new IdRange(1, ids.last())));
        var accuracy = whole ? HistoryEstimate.Accuracy.EXACT : HistoryEstimate.Accuracy.ABOUT;
        return limited(
                new HistoryEstimate(messages, accuracy, Math.max(1, pages(messages, HistorySource.LIMIT))), request);
    }

    private HistoryEstimate ofHistory(HistoryRequest request, HistorySource source, IdRange ids) {
        var gaps = rereads(request)
                ? List.of(ids)
                : archive.scanned(source.chatId(), source.view()).gapsIn(ids).stream()
                        .filter(ServerIds::holds)
                        .toList();
        var missing = idsIn(gaps);
        if (gaps.isEmpty()) {
            return nothing();
        }
        long seen = 0;
        long covered = 0;
        for (int sample = 0; sample < SAMPLES && covered < missing; sample++) {
            var from = gaps.get(gaps.size() * sample / SAMPLES);
            var position = sample == 0 || gaps.size() > 1
                    ? from.first() - 1
                    : from.first() + (from.last() - from.first()) * sample / SAMPLES;
            var page = HistoryPage.of(run.td().call(source.after(position))).newerThan(position).stream()
                    .filter(message -> HistoryPage.id(message) <= from.last())
                    .toList();
            var end = page.size() < PER_REQUEST / 2 ? from.last() : HistoryPage.id(page.get(page.size() - 1));
            seen += page.size();
            covered += end - position;
        }
        var all = covered >= missing;
        var messages = all ? seen : Math.round(seen * ((double) missing / covered));
        return new HistoryEstimate(
                messages,
                all ? HistoryEstimate.Accuracy.EXACT : HistoryEstimate.Accuracy.ABOUT,
                pages(messages, PER_REQUEST) + 1);
    }

    private static boolean rereads(HistoryRequest request) {
        return request.rereading() instanceof Rereading.Everything;
    }

    /** A limit is read from the end, at the cost of two requests of the server for a page. */
    private static HistoryEstimate limited(HistoryEstimate all, HistoryRequest request) {
        var newest = request.window().newest().orElse(Long.MAX_VALUE);
        return newest >= all.messages()
                ? all
                : new HistoryEstimate(newest, HistoryEstimate.Accuracy.ABOUT, 2 * pages(newest, HistorySource.LIMIT));
    }

    private static long pages(long messages, long size) {
        return (messages + size - 1) / size;
    }

    private static long idsIn(List<IdRange> ranges) {
        return ranges.stream()
                .mapToLong(range -> range.last() - range.first() + 1)
                .sum();
    }
}
