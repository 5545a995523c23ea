package dev.userbot.media;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks whether there is room for a file before it is begun. A disk that is full makes TDLib end the process at once, without
 * a word, when it cannot write its own database. For one thread.
 */
final class DiskSpace {
    /** For TDLib's database and ours. */
    private static final long RESERVE = 32L << 20;

    private final Path tdlibDirectory;
    private Optional<FileStore> store = Optional.empty();

    DiskSpace(Path tdlibDirectory) {
        this.tdlibDirectory = tdlibDirectory;
    }

    /**
     * Checks that so many bytes more can be stored.
     *
     * @param promised bytes of files that were begun already and are not there yet
     * @throws UserbotException with {@link Failure#UNEXPECTED} if they cannot
     */
    void require(long size, long promised) {
        try {
            long free = store().getUsableSpace();
            if (free < size + promised + RESERVE) {
                throw new UserbotException(
                        Failure.UNEXPECTED,
                        "The disk of %s is full: %d MiB are free, the next file needs %d MiB and some room to work.%nMake room and run the same command again: it goes on where it stopped."
                                .formatted(tdlibDirectory, free >> 20, (size >> 20) + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Found once: on Linux, Java reads the list of all mounts to find it. */
    private FileStore store() throws IOException {
        if (store.isEmpty()) {
            store = Optional.of(Files.getFileStore(tdlibDirectory));
        }
        return store.get();
    }
}
