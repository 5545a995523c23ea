package dev.userbot.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Gives files names without ever taking one from another file. Renaming would do that on Linux and macOS, and asking
 * beforehand whether the name is free leaves a moment in between; making a hard link fails if the name is taken. Where
 * there are no hard links (FAT, exFAT) asking and renaming is all there is, one file at a time.
 */
final class FinalName {
    static boolean isFree(Path name) {
        return !Files.exists(name, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Gives a file a second name.
     *
     * @return false if the file system has no hard links or the name is taken
     */
    static boolean link(Path file, Path name) {
        try {
            Files.createLink(name, file);
            return true;
        } catch (UnsupportedOperationException | IOException e) {
            // Whatever the reason: copying either works, or fails with a reason of its own.
            return false;
        }
    }

    /**
     * Gives a file a name; it may still have its former one then, which is for the caller to remove.
     *
     * @return false if the name is taken; the file is as it was
     * @throws java.nio.file.AtomicMoveNotSupportedException if the two are on different file systems
     */
    boolean give(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return rename(file, name, e);
        }
    }

    private synchronized boolean rename(Path file, Path name, Exception whyNoLink) throws IOException {
        if (!isFree(name)) {
            return false;
        }
        try {
            Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            e.addSuppressed(whyNoLink);
            throw e;
        }
    }
}
