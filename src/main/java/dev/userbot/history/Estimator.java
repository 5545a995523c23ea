package dev.userbot.history;

import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageStore;
import java.util.List;
import java.util.OptionalLong;

/** Guesses how much there is to fetch, from a few pages that are not kept. */
final class Estimator {
    /** New messages that a page of history brings: the one it starts from is known. */
    private static final long PER_REQUEST = 98;

    /** One at the beginning of what is missing and one in its middle; TDLib adds requests of its own to each. */
    private static final int SAMPLES = 2;

    private final SyncRun run;
    private final MessageStore archive;

    Estimator(SyncRun run) {
        this.run = run;
        this.archive = run.archive().messages();
    }

    HistoryEstimate of(HistoryRequest request) {
        var groups = new UpgradedGroup(run);
        var current = request.withChat(groups.current(request.chatId()));
        var estimate = ofChat(current);
        var former = request.topic().isPresent() ? OptionalLong.empty() : groups.former(current.chatId());
        if (former.isPresent()) {
            estimate = estimate.plus(ofChat(current.withChat(former.getAsLong())));
        }
        return limited(estimate, request);
    }

    private HistoryEstimate ofChat(HistoryRequest request) {
        var source = HistorySource.of(request);
        var tail = new UntoldTail(new MessagesById(run.td(), source.chatId()), run.newPages(source));
        var bounds = new ChatBounds(run.td(), tail, source);
        var ids = bounds.of(request.window()).ids();
        if (ids.isEmpty()) {
            return nothing();
        }
        var searches = SearchScan.possible(request);
        return !searches.isEmpty() && new SearchScan(run, bounds).isWorthwhile(request.chatId(), ids.get())
                ? searches.stream()
                        .map(search -> ofSearch(search, request, ids.get()))
                        .reduce(HistoryEstimate::plus)
                        .orElseThrow()
                : ofHistory(request, source, ids.get());
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
        return new HistoryEstimate(messages, accuracy, Math.max(1, pages(messages, HistorySource.LIMIT)));
    }

    private HistoryEstimate ofHistory(HistoryRequest request, HistorySource source, IdRange ids) {
        var gaps = request.rereading() instanceof Rereading.Everything
                ? List.of(ids)
                : archive.scanned(source.chatId(), source.view()).gapsIn(ids).stream()
                        .filter(ServerIds::holds)
                        .toList();
        if (gaps.isEmpty()) {
            return nothing();
        }
        var missing = idsIn(gaps);
        var sample = new Sample(0, 0);
        for (int number = 0; number < SAMPLES && sample.ids() < missing; number++) {
            sample = sample.plus(sample(source, part(gaps, number)));
        }
        return sample.ids() >= missing
                ? new HistoryEstimate(
                        sample.messages(), HistoryEstimate.Accuracy.EXACT, pages(sample.messages(), PER_REQUEST) + 1)
                : guess(Math.round(sample.messages() * ((double) missing / sample.ids())));
    }

    private static HistoryEstimate guess(long messages) {
        return new HistoryEstimate(messages, HistoryEstimate.Accuracy.ABOUT, pages(messages, PER_REQUEST) + 1);
    }

    /** How many messages a page had, and how many ids it covered. */
    private record Sample(long messages, long ids) {
        Sample plus(Sample other) {
            return new Sample(messages + other.messages, ids + other.ids);
        }
    }

    /** What is left of a gap where a sample is taken: of another gap each time, or of another place in the only one. */
    private static IdRange part(List<IdRange> gaps, int number) {
        var gap = gaps.get(gaps.size() * number / SAMPLES);
        return gaps.size() > 1
                ? gap
                : new IdRange(gap.first() + (gap.last() - gap.first()) / SAMPLES * number, gap.last());
    }

    /** A page that is not full has reached the end of what it was asked for. */
    private Sample sample(HistorySource source, IdRange ids) {
        var page = HistoryPage.of(run.td().call(source.after(ids.first() - 1))).newerThan(ids.first() - 1).stream()
                .filter(message -> HistoryPage.id(message) <= ids.last())
                .toList();
        var end = page.size() < PER_REQUEST / 2 ? ids.last() : HistoryPage.id(page.get(page.size() - 1));
        return new Sample(page.size(), end - ids.first() + 1);
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
