package dev.userbot.media;

import dev.userbot.media.DownloadEvent.NotPlaced;
import dev.userbot.media.DownloadEvent.Placed;
import dev.userbot.td.api.File;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Checks files and puts them away while others arrive. */
final class Placing implements AutoCloseable {
    /** Hashing is one core's work, and waiting for the disk is nobody's. */
    private static final int THREADS = 2;

    /** Ctrl-C leaves little more: {@code Main} closes everything then. What is not put away is found by the next run. */
    private static final long CLOSE_SECONDS = 1;

    private final Shelf shelf;
    private final Consumer<DownloadEvent> events;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        var thread = new Thread(work, "media-placing");
        thread.setDaemon(true);
        return thread;
    });

    /** @param events called on threads of its own */
    Placing(Shelf shelf, Consumer<DownloadEvent> events) {
        this.shelf = shelf;
        this.events = events;
    }

    /** Puts away what TDLib has completed; ends with {@link Placed} or {@link NotPlaced}. */
    void put(Transfer transfer, File complete) {
        var file = transfer.file();
        // What the message announced counts, not what TDLib made of it since; photos may not announce anything.
        var size = file.file().size() != 0 ? file.file().size() : complete.size();
        threads.execute(() -> {
            try {
                shelf.put(file, Path.of(complete.local().path()), size);
                events.accept(new Placed(transfer));
            } catch (RuntimeException e) {
                events.accept(new NotPlaced(transfer, e));
            }
        });
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
