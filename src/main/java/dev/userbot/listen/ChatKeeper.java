package dev.userbot.listen;

import dev.userbot.archive.Archive;
import dev.userbot.history.HistoryRequest;
import dev.userbot.history.HistorySync;
import dev.userbot.history.HistoryWindow;
import dev.userbot.history.Rereading;
import dev.userbot.history.SyncListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Brings what an inbox holds into the archive. For several threads, each with another chat. */
final class ChatKeeper {
    /** For so long people can edit what they wrote (edit_time_limit of core.telegram.org/constructor/config). */
    private static final Duration COMPARED = Duration.ofDays(2);

    private final HistorySync sync;
    private final Archive archive;
    private final Clock clock;
    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong deleted = new AtomicLong();

    ChatKeeper(HistorySync sync, Archive archive, Clock clock) {
        this.sync = sync;
        this.archive = archive;
        this.clock = clock;
    }

    /** Messages that came into the archive. */
    long stored() {
        return stored.get();
    }

    /** Messages that were marked. */
    long deleted() {
        return deleted.get();
    }

    /** Stores what TDLib told; the order matters: what was deleted may have been told just before. */
    void keep(long chatId, ChatInbox.Content content) {
        stored.addAndGet(sync.keep(chatId, content.messages()));
        stored.addAndGet(sync.reread(chatId, content.changed()));
        if (!content.deleted().isEmpty()) {
            deleted.addAndGet(archive.messages().markDeleted(chatId, content.deleted(), clock.instant()));
        }
    }

    /** Reads from the history whatever the archive lacks since a moment. */
    void catchUp(long chatId, Instant since) {
        read(request(chatId, since));
    }

    /** The same, and compares what the archive has of the last two days: who missed updates missed edits and deletions, too. */
    void closeGap(long chatId, Instant since) {
        read(request(chatId, since)
                .withRereading(new Rereading.Since(clock.instant().minus(COMPARED))));
    }

    private static HistoryRequest request(long chatId, Instant since) {
        var window = new HistoryWindow(Optional.of(since), Optional.empty(), OptionalLong.empty());
        return HistoryRequest.of(chatId).withWindow(window);
    }

    private void read(HistoryRequest request) {
        var result = sync.sync(request, SyncListener.NONE);
        stored.addAndGet(result.stored());
        deleted.addAndGet(result.deleted());
    }
}
