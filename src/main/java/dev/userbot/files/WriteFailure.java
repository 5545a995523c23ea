package dev.userbot.files;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says why a file could not be written, and what to do. */
final class WriteFailure {
    /**
     * Java has no type for a full disk: it passes on the text of the C library (ENOSPC, EDQUOT) or of Windows
     * (ERROR_DISK_FULL).
     */
    private static final Pattern FULL = Pattern.compile(
            "No space left on device|[Dd]isk quota exceeded|[Qq]uota exceeded|not enough space on the disk");

    private static final String CHOOSE_ANOTHER = "choose another folder with --out, and run the same command again.";

    private WriteFailure() {}

    /**
     * The exception for the user.
     *
     * @param what the file or folder that could not be written
     * @param needed bytes that were to be written; 0 if that is not what failed
     * @param store where
     */
    static UserbotException of(Object what, long needed, FileStore store, IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return new UserbotException(Failure.INTERRUPTED, "Interrupted while writing " + what + ".", cause);
        }
        return isFull(needed, store, cause) ? full(what, needed, store, cause) : refused(what, cause);
    }

    /** Also {@link #of} for a folder whose file system is not known. */
    static UserbotException refused(Object what, IOException cause) {
        return new UserbotException(
                Failure.UNEXPECTED,
                "Cannot write " + what + ": " + reason(cause) + ".\nMake its folder writable, or " + CHOOSE_ANOTHER,
                cause);
    }

    private static UserbotException full(Object what, long needed, FileStore store, IOException cause) {
        // Where there is room enough, a quota or the number of files was the limit.
        var numbers = free(store)
                .filter(free -> free < needed)
                .map(free -> " It needs " + megabytes(needed) + ", " + megabytes(free) + " are free.")
                .orElse("");
        return new UserbotException(
                Failure.UNEXPECTED,
                "The disk is full: cannot write " + what + "." + numbers + "\nMake room, or " + CHOOSE_ANOTHER,
                cause);
    }

    /** The C library speaks the user's language: where its text says nothing, the room that there is decides. */
    private static boolean isFull(long needed, FileStore store, IOException cause) {
        if (FULL.matcher(Optional.ofNullable(cause.getMessage()).orElse("")).find()) {
            return true;
        }
        var isOfAnotherKind = cause instanceof AccessDeniedException || cause instanceof NoSuchFileException;
        return !isOfAnotherKind
                && !store.isReadOnly()
                && free(store).filter(free -> free < needed).isPresent();
    }

    private static Optional<Long> free(FileStore store) {
        try {
            return Optional.of(store.getUsableSpace());
        } catch (IOException e) {
            // The number only adds to the message; the file system that cannot tell it has failed already.
            return Optional.empty();
        }
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        var reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return Optional.ofNullable(reason).orElse(cause.getClass().getSimpleName());
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
