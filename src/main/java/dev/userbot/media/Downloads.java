package dev.userbot.media;

import dev.userbot.history.PatientClient;
import dev.userbot.history.Sleeper;
import dev.userbot.history.SyncListener;
import dev.userbot.media.DownloadEvent.Arrived;
import dev.userbot.media.DownloadEvent.Broke;
import dev.userbot.media.DownloadEvent.Connected;
import dev.userbot.media.DownloadEvent.Counted;
import dev.userbot.media.DownloadEvent.Found;
import dev.userbot.media.DownloadEvent.NotPlaced;
import dev.userbot.media.DownloadEvent.Placed;
import dev.userbot.media.DownloadEvent.Reread;
import dev.userbot.media.DownloadEvent.Stopped;
import dev.userbot.media.DownloadEvent.Waiting;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.DeleteFile;
import dev.userbot.td.api.File;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Downloads files, several at once, each until it is whole and put away or is given up; one that does not work never stops
 * the others. All decisions are made on the thread that runs it; TDLib's thread and those that put files away only leave
 * word.
 */
final class Downloads implements AutoCloseable {
    /** How often a file is tried in one run. */
    private static final int ATTEMPTS = 3;

    /** So many files are looked at beforehand: enough to find some for every data centre, and small ones among large ones. */
    private static final int LOOKED_AHEAD = 500;

    /** Beyond this the disk is slower than the network, and more files would only wait for it. */
    private static final int MOST_BEING_PLACED = 64;

    /** Before a file is tried again: what was wrong may pass. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration TICK = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

    private final TdClient td;
    private final Shelf shelf;
    private final DiskSpace disk;
    private final DownloadLimits limits;
    private final Outcomes outcomes;
    private final MediaProgress progress;
    private final Clock clock;
    private final BlockingQueue<DownloadEvent> events = new LinkedBlockingQueue<>();
    private final LookAhead lookAhead;
    private final TdDownloads downloads;
    private final Placing placing;
    private final Pauses pauses;
    private final DownloadWindow window;
    private final DownloadQueue queue = new DownloadQueue();
    private final Map<Long, Transfer> underWay = new HashMap<>();
    private final Set<String> inHand = new HashSet<>();
    private int beingPlaced;
    private boolean isReading;
    private boolean isWorthReading = true;
    private boolean isExhausted;

    Downloads(
            TdClient td,
            Iterator<MessageFile> wanted,
            Shelf shelf,
            DiskSpace disk,
            DownloadLimits limits,
            Outcomes outcomes,
            MediaProgress progress,
            Clock clock,
            Sleeper sleeper) {
        this.td = td;
        this.shelf = shelf;
        this.disk = disk;
        this.limits = limits;
        this.outcomes = outcomes;
        this.progress = progress;
        this.clock = clock;
        var messages = new FreshMessages(PatientClient.of(td, limits.maxWait(), sleeper, new SyncListener() {
            @Override
            public void waiting(Duration left) {
                events.add(new Waiting(left));
            }
        }));
        this.lookAhead = new LookAhead(new Backlog(wanted, messages, shelf), events::add);
        this.downloads = new TdDownloads(td, events::add);
        this.placing = new Placing(shelf, events::add);
        this.pauses = new Pauses(limits.maxWait(), progress);
        this.window = new DownloadWindow(limits.parallel());
    }

    /** Finds out for {@link MediaProgress#begin} what there is to do, while the first files arrive. */
    void count(Supplier<MediaSummary.Amount> total) {
        lookAhead.count(total);
    }

    /**
     * Downloads everything.
     *
     * @throws UserbotException with what stops all: a full disk, a folder that cannot be written, no connection or a rate limit
     *     for longer than allowed, the end of the session, an interrupt. What was put away stays, and the ledger is right
     */
    void run() {
        while (true) {
            lookAhead();
            start();
            if (inHand.isEmpty() && isExhausted) {
                return;
            }
            take();
            watch(clock.instant());
        }
    }

    private void lookAhead() {
        if (isWorthReading && !isReading && !isExhausted && queue.untried() < LOOKED_AHEAD) {
            isReading = true;
            isWorthReading = false;
            lookAhead.next(inHand);
        }
    }

    private void found(Batch batch) {
        isReading = false;
        isExhausted = batch.isLast();
        // If nothing came, all that is left waits for files that are under way.
        isWorthReading |= !batch.missing().isEmpty() || !batch.ended().isEmpty();
        batch.ended().forEach(outcomes::ended);
        for (var file : batch.missing()) {
            inHand.add(file.uniqueId());
            queue.add(file);
        }
    }

    private void start() {
        var now = clock.instant();
        while (pauses.isOver(now) && beingPlaced < MOST_BEING_PLACED) {
            var next = queue.next(window, now);
            if (next.isEmpty()) {
                return;
            }
            start(next.get(), now);
        }
    }

    private void start(Attempt attempt, Instant now) {
        var file = attempt.file();
        disk.require(file.size(), promised());
        shelf.begin(file);
        window.enter(DownloadQueue.dataCentre(file), file.size());
        var transfer = new Transfer(attempt, now);
        underWay.put(file.file().id(), transfer);
        progress.started(file.key(), file.fileName(), file.size());
        downloads.start(transfer);
    }

    private long promised() {
        return underWay.values().stream().mapToLong(Transfer::missing).sum();
    }

    /** Takes all that happened, waiting a little if nothing did. */
    private void take() {
        try {
            for (var event = events.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
                    event != null;
                    event = events.poll()) {
                take(event);
            }
            downloads.moved().forEach(this::moved);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(
                    Failure.INTERRUPTED, "Interrupted. What was downloaded is saved; run again to go on.", e);
        }
    }

    private void take(DownloadEvent event) {
        if (event instanceof Found found) {
            found(found.batch());
        } else if (event instanceof Reread reread) {
            reread(reread.attempt(), reread.batch());
        } else if (event instanceof Counted counted) {
            progress.begin(counted.total().files(), counted.total().bytes());
        } else if (event instanceof Stopped stopped) {
            throw stopped.cause();
        } else if (event instanceof Waiting waiting) {
            progress.waiting(waiting.left());
        } else if (event instanceof Arrived arrived) {
            leave(arrived.transfer());
            pauses.arrived();
            beingPlaced++;
            placing.put(arrived.transfer(), arrived.file());
        } else if (event instanceof Broke broke) {
            leave(broke.transfer());
            broke(broke.transfer(), broke.cause());
        } else if (event instanceof Placed placed) {
            beingPlaced--;
            placed(placed.transfer().file());
        } else if (event instanceof NotPlaced not) {
            beingPlaced--;
            notPlaced(not.transfer(), not.cause());
        } else if (event instanceof Connected connected) {
            pauses.connected(connected.now(), clock.instant());
        } else {
            progress.slowedDown();
        }
    }

    private void moved(File file) {
        var transfer = underWay.get(file.id());
        if (transfer != null && transfer.moved(file.local().downloadedSize(), clock.instant())) {
            progress.arrived(transfer.file().key(), file.local().downloadedSize());
        }
    }

    private void leave(Transfer transfer) {
        var file = transfer.file();
        underWay.remove(file.file().id());
        window.leave(DownloadQueue.dataCentre(file), file.size());
    }

    private void placed(MessageFile file) {
        settled(file);
        outcomes.ended(file, MediaOutcome.DOWNLOADED);
    }

    /**
     * Deletes TDLib's copy of a file that is of no use. Never of one that was put away: its name in TDLib's folder is free again,
     * and TDLib gives it to the next file that is called so, which it would then delete (seen). It notices by itself that a
     * file was moved away.
     */
    private void forget(MessageFile file) {
        long id = file.file().id();
        var unused = td.send(new DeleteFile(id)).exceptionally(failure -> {
            LOG.debug("TDLib does not forget file {}", id, failure);
            return null;
        });
    }

    private void broke(Transfer transfer, Throwable cause) {
        if (!(cause instanceof TdException failure)) {
            throw new IllegalStateException("a download failed in an unforeseen way", cause);
        }
        switch (failure.kind()) {
            case UNAUTHORIZED, CLOSED, DISK_FULL -> throw failure;
            case RATE_LIMITED -> {
                pauses.rateLimited(failure, clock.instant());
                queue.again(transfer.attempt());
            }
            default -> tryAgain(transfer, transfer.cancelled().orElse(failure.getMessage()));
        }
    }

    private void notPlaced(Transfer transfer, RuntimeException cause) {
        if (!(cause instanceof UnfitFileException)) {
            throw cause;
        }
        forget(transfer.file());
        tryAgain(transfer, "What arrived is not what was announced: " + cause.getMessage() + ".");
    }

    private void tryAgain(Transfer transfer, String reason) {
        var file = transfer.file();
        if (transfer.attempt().number() < ATTEMPTS) {
            progress.postponed(file.key());
            lookAhead.again(transfer.attempt().next(clock.instant().plus(PAUSE)));
        } else {
            settled(file);
            outcomes.failed(file, shelf.fail(file, reason));
        }
    }

    /** What failed may have failed because the message has changed, or the reference to its file was too old. */
    private void reread(Attempt attempt, Batch batch) {
        batch.ended().forEach(outcomes::ended);
        if (batch.missing().isEmpty()) {
            settled(attempt.file());
        } else {
            queue.again(attempt.of(batch.missing().get(0)));
        }
    }

    /** Other messages with the same file get theirs now. */
    private void settled(MessageFile file) {
        inHand.remove(file.uniqueId());
        isWorthReading = true;
    }

    private void watch(Instant now) {
        pauses.watch(now);
        for (var transfer : underWay.values()) {
            if (!pauses.isConnected()) {
                transfer.excuse(now);
            } else if (transfer.cancelled().isEmpty()
                    && Duration.between(transfer.lastMove(), now).compareTo(limits.stallTimeout()) > 0) {
                transfer.cancel(
                        "Nothing came for %d s.".formatted(limits.stallTimeout().toSeconds()));
                downloads.cancel(transfer);
            }
        }
    }

    @Override
    public void close() {
        lookAhead.close();
        downloads.close();
        placing.close();
    }
}
