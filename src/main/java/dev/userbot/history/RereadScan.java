package dev.userbot.history;

import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageStore;
import dev.userbot.archive.ScannedRanges;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads once more what the archive holds already. What it lacks is left to the scans for that. */
final class RereadScan {
    private final SyncRun run;
    private final MessageStore archive;
    private final ChatBounds bounds;
    private final HistorySource source;

    RereadScan(SyncRun run, ChatBounds bounds, HistorySource source) {
        this.run = run;
        this.archive = run.archive().messages();
        this.bounds = bounds;
        this.source = source;
    }

    /** @param known what the archive held before the run */
    void read(HistoryRequest request, ScannedRanges known) {
        if (request.rereading() instanceof Rereading.Since since) {
            var ids = new IdRange(bounds.firstFrom(since.moment()), Long.MAX_VALUE);
            scan(within(known, ids), done -> {});
        } else if (request.rereading() instanceof Rereading.Everything) {
            wanted(request).ifPresent(ids -> readEverything(known, ids));
        }
    }

    /** What a run that was ended early compared is not compared again. */
    private void readEverything(ScannedRanges known, IdRange wanted) {
        var done = archive.rereadSoFar(source.chatId(), source.view());
        var ahead = within(known, wanted).stream()
                .flatMap(range -> done.gapsIn(range).stream())
                .filter(ServerIds::holds)
                .toList();
        scan(ahead, range -> archive.noteReread(source.chatId(), source.view(), range));
    }

    /** The ids of the window; with a limit, those from the oldest archived message on that the limit leaves. */
    private Optional<IdRange> wanted(HistoryRequest request) {
        var ids = bounds.of(request.window()).ids();
        if (request.window().newest().isEmpty() || ids.isEmpty()) {
            return ids;
        }
        try (var selected = archive.stream(request.chatId(), request.selection())) {
            return selected.findFirst()
                    .filter(oldest -> oldest.id() <= ids.get().last())
                    .map(oldest -> new IdRange(oldest.id(), ids.get().last()));
        }
    }

    private static List<IdRange> within(ScannedRanges known, IdRange ids) {
        return known.ranges().stream()
                .filter(range -> range.last() >= ids.first() && range.first() <= ids.last())
                .map(range -> new IdRange(Math.max(range.first(), ids.first()), Math.min(range.last(), ids.last())))
                .filter(ServerIds::holds)
                .toList();
    }

    private void scan(List<IdRange> ranges, Consumer<IdRange> done) {
        var forward = run.forward(bounds, run.rereadPages(source, done), source);
        forward.scan(ranges);
        run.tally().withheld(forward.withheld());
    }
}
