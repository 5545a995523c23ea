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

/**
 * Writes files that are, at any moment and after any crash, either absent, old, or new and complete. The content goes to
 * a temporary name in the same folder, is forced to the disk, and then renamed.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Replaces or creates a file; its folder must exist. If writing fails nothing changes under the final name, and the
     * temporary file is removed.
     *
     * @throws IOException what {@code content} throws, or that the folder cannot be written; names the path
     */
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var temporary = Files.createTempFile(target.getParent(), ".userbot-", ".part");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                var out = Channels.newOutputStream(channel);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            rename(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it; need not close or flush.
         *
         * @throws IOException if {@code out} cannot be written or the content cannot be made
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
