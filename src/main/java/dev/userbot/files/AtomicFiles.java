package dev.userbot.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the files of one folder that belong together. Each is, at any moment and after any crash, either absent, old, or
 * new and complete: its content goes to a temporary name in the same folder, is forced to the disk, and is renamed when
 * all of them are written. The file that was begun first appears last, so that a page of contents never names what is not
 * there yet.
 */
public final class AtomicFiles {
    private final Path directory;
    private final Set<String> names = new HashSet<>();
    private final Deque<Part> parts = new ArrayDeque<>();

    private AtomicFiles(Path directory) {
        this.directory = directory;
    }

    private record Part(Path temporary, Path file) {}

    /**
     * Replaces or creates the files that {@code content} writes. If writing fails nothing changes under the final names,
     * and the temporary files are removed.
     *
     * @param directory must exist
     * @return the files in the order in which they were begun
     * @throws IOException what {@code content} throws, or that the folder cannot be written; names the path
     */
    public static List<Path> write(Path directory, Content content) throws IOException {
        var files = new AtomicFiles(directory.toAbsolutePath());
        TemporaryFiles.removeRemains(files.directory);
        try {
            content.writeTo(files);
            return files.publish(directory);
        } finally {
            files.discard();
        }
    }

    /**
     * Begins a file.
     *
     * @param name one path segment, and safe; each once
     * @return unbuffered; closed by the caller
     */
    public OutputStream create(String name) throws IOException {
        if (!names.add(name)) {
            throw new IllegalArgumentException("the file is being written already");
        }
        var temporary = TemporaryFiles.create(directory);
        parts.push(new Part(temporary, directory.resolve(name)));
        return Channels.newOutputStream(FileChannel.open(temporary, StandardOpenOption.WRITE));
    }

    private List<Path> publish(Path shown) throws IOException {
        for (var part : parts) {
            force(part.temporary());
        }
        var written = new ArrayList<Path>();
        for (var part : parts) {
            rename(part.temporary(), part.file());
            written.add(0, shown.resolve(part.file().getFileName()));
        }
        return List.copyOf(written);
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void discard() throws IOException {
        for (var part : parts) {
            Files.deleteIfExists(part.temporary());
        }
    }

    /** Writes the content of the files. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of them and closes what it opened.
         *
         * @throws IOException if a file cannot be written or its content cannot be made
         */
        void writeTo(AtomicFiles files) throws IOException;
    }
}
