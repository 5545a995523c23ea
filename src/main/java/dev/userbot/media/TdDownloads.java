package dev.userbot.media;

import dev.userbot.media.DownloadEvent.Arrived;
import dev.userbot.media.DownloadEvent.Broke;
import dev.userbot.media.DownloadEvent.Connected;
import dev.userbot.media.DownloadEvent.SlowedDown;
import dev.userbot.td.TdClient;
import dev.userbot.td.api.CancelDownloadFile;
import dev.userbot.td.api.ConnectionState.ConnectionStateReady;
import dev.userbot.td.api.ConnectionState.ConnectionStateUpdating;
import dev.userbot.td.api.DownloadFile;
import dev.userbot.td.api.File;
import dev.userbot.td.api.Update;
import dev.userbot.td.api.Update.UpdateConnectionState;
import dev.userbot.td.api.Update.UpdateFile;
import dev.userbot.td.api.Update.UpdateSpeedLimitNotification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** TDLib's downloads: starts them, and leaves word of what TDLib tells of them. */
final class TdDownloads implements AutoCloseable {
    /** All files have this one: TDLib would let higher ones push the others aside. */
    private static final int PRIORITY = 1;

    /** None, so to say: a file may take days, and one that stands still is noticed by that. */
    private static final Duration DEADLINE = Duration.ofDays(100);

    private static final Logger LOG = LoggerFactory.getLogger(TdDownloads.class);

    private final TdClient td;
    private final Consumer<DownloadEvent> events;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final Map<Long, File> moved = new ConcurrentHashMap<>();
    private final TdClient.Subscription subscription;

    /** @param events called on TDLib's delivery thread: must return at once */
    TdDownloads(TdClient td, Consumer<DownloadEvent> events) {
        this.td = td;
        this.events = events;
        this.subscription = td.subscribe(this::receive);
    }

    /** Begins or goes on where an earlier run stopped; ends with {@link Arrived} or {@link Broke}. */
    void start(Transfer transfer) {
        long id = transfer.file().file().id();
        underWay.add(id);
        // The answer comes when the file is complete; the other form answers at once and never says that it failed.
        var unused = td.send(new DownloadFile(id, PRIORITY, 0, 0, true), DEADLINE)
                .whenComplete((file, failure) -> {
                    underWay.remove(id);
                    events.accept(failure == null ? new Arrived(transfer, file) : new Broke(transfer, cause(failure)));
                });
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Ends a download, which then fails; what is there of it stays. */
    void cancel(Transfer transfer) {
        long id = transfer.file().file().id();
        var unused = td.send(new CancelDownloadFile(id, false)).exceptionally(failure -> {
            LOG.debug("the download of file {} could not be cancelled", id, failure);
            return null;
        });
    }

    /**
     * Those of which more has come since this was last asked. Not an event each: TDLib tells of every part, ten times as often as
     * anything else happens here.
     */
    List<File> moved() {
        var files = new ArrayList<File>();
        moved.values().removeIf(files::add);
        return files;
    }

    private void receive(Update update) {
        if (update instanceof UpdateFile news) {
            if (underWay.contains(news.file().id())) {
                moved.put(news.file().id(), news.file());
            }
        } else if (update instanceof UpdateConnectionState connection) {
            events.accept(new Connected(connection.state() instanceof ConnectionStateReady
                    || connection.state() instanceof ConnectionStateUpdating));
        } else if (update instanceof UpdateSpeedLimitNotification limit && !limit.isUpload()) {
            events.accept(new SlowedDown());
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
