package dev.userbot.export;

import dev.userbot.archive.MessageSelection;
import dev.userbot.history.HistorySync;
import dev.userbot.history.HistoryWindow;
import dev.userbot.history.SyncListener;
import dev.userbot.history.SyncProgress;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Fetches from Telegram into the archive. */
public final class TelegramFetch implements ChatFetch {
    private final Function<Duration, HistorySync> sync;

    /** @param sync made for the longest flood wait that a request allows */
    public TelegramFetch(Function<Duration, HistorySync> sync) {
        this.sync = sync;
    }

    @Override
    public void topics(FoundChat chat) {}

    @Override
    public Fetched fetch(FoundChat chat, MessageSelection wanted, ExportRequest request, ExportProgress progress) {
        var synced = sync.apply(request.maxWait())
                .sync(
                        chat.id(),
                        new HistoryWindow(wanted.since(), wanted.until(), wanted.newest()),
                        listener(progress));
        return new Fetched(
                synced.stored(), 0, 0, synced.withheld().isEmpty() ? Set.of() : Set.of(ExportSummary.Missing.MESSAGES));
    }

    private static SyncListener listener(ExportProgress progress) {
        return new SyncListener() {
            @Override
            public void stored(SyncProgress stored) {
                progress.stored(stored.stored(), OptionalLong.of(stored.estimatedTotal()));
            }

            @Override
            public void waiting(Duration left) {
                progress.waiting(left);
            }
        };
    }

    @Override
    public ExportEstimate estimate(FoundChat chat, MessageSelection wanted, ExportRequest request) {
        return new ExportEstimate(chat.id(), chat.title(), 0, 0, true, 0);
    }
}
