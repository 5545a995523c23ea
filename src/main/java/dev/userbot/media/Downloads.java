package dev.userbot.media;

import dev.userbot.media.DownloadEvent.Arrived;
import dev.userbot.media.DownloadEvent.Broke;
import dev.userbot.media.DownloadEvent.Connected;
import dev.userbot.media.DownloadEvent.Moved;
import dev.userbot.media.DownloadEvent.NotPlaced;
import dev.userbot.media.DownloadEvent.Placed;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
    private final Backlog backlog;
    private final Shelf shelf;
    private final DiskSpace disk;
    private final DownloadLimits limits;
    private final Outcomes outcomes;
    private final MediaProgress progress;
    private final Clock clock;
    private final BlockingQueue<DownloadEvent> events = new LinkedBlockingQueue<>();
    private final TdDownloads downloads;
    private final Placing placing;
    private final Pauses pauses;
    private final DownloadWindow window;
    private final DownloadQueue queue = new DownloadQueue();
    private final Map<Long, Transfer> underWay = new HashMap<>();
    private final Set<String> inHand = new HashSet<>();
    private int beingPlaced;

    Downloads(
            TdClient td,
            Backlog backlog,
            Shelf shelf,
            DiskSpace disk,
            DownloadLimits limits,
            Outcomes outcomes,
            MediaProgress progress,
            Clock clock) {
        this.td = td;
        this.backlog = backlog;
        this.shelf = shelf;
        this.disk = disk;
        this.limits = limits;
        this.outcomes = outcomes;
        this.progress = progress;
        this.clock = clock;
        this.downloads = new TdDownloads(td, events::add);
        this.placing = new Placing(shelf, events::add);
        this.pauses = new Pauses(limits.maxWait(), progress);
        this.window = new DownloadWindow(limits.parallel());
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
            if (queue.isEmpty() && inHand.isEmpty() && backlog.isExhausted()) {
                return;
            }
            take();
            watch(clock.instant());
        }
    }

    /** Starts what there is room for as soon as it is known: TDLib shall not wait for the rest. */
    private void lookAhead() {
        while (queue.untried() < LOOKED_AHEAD / 2 && !backlog.isExhausted()) {
            var files = backlog.next(inHand);
            files.forEach(file -> {
                inHand.add(file.uniqueId());
                queue.add(file);
            });
            if (files.isEmpty()) {
                return;
            }
            start();
        }
    }

    private void start() {
        var now = clock.instant();
        while (pauses.isOver(now) && beingPlaced < MOST_BEING_PLACED) {
            var next = queue.next(window, now);
            if (next.isEmpty()) {
                return;
            }
            reread(next.get()).ifPresent(attempt -> start(attempt, now));
        }
    }

    /** What failed may have failed because the message has changed, or the reference to its file was too old. */
    private Optional<Attempt> reread(Attempt attempt) {
        if (attempt.isFirst()) {
            return Optional.of(attempt);
        }
        var fresh = backlog.again(attempt.file()).map(attempt::of);
        if (fresh.isEmpty()) {
            inHand.remove(attempt.file().uniqueId());
        }
        return fresh;
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(
                    Failure.INTERRUPTED, "Interrupted. What was downloaded is saved; run again to go on.", e);
        }
    }

    private void take(DownloadEvent event) {
        if (event instanceof Moved moved) {
            moved(moved.file());
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
        inHand.remove(file.uniqueId());
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
            queue.again(transfer.attempt().next(clock.instant().plus(PAUSE)));
        } else {
            inHand.remove(file.uniqueId());
            outcomes.failed(file, shelf.fail(file, reason));
        }
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
        downloads.close();
        placing.close();
    }
}
