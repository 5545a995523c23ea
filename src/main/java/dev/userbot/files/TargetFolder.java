package dev.userbot.files;

import dev.userbot.files.Placement.Means;
import dev.userbot.files.Placement.NameTaken;
import dev.userbot.files.Placement.Placed;
import dev.userbot.files.Placement.Unfit;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder into which finished files go. A file appears in it whole or not at all, also after a crash or a power cut:
 * its bytes are counted, hashed and forced to the disk first. What is there already is never replaced, and nothing in the
 * folder can lead out of it; the folder itself may be a symbolic link.
 *
 * <p>May be used by several threads at once. A folder must not be opened twice at the same time where the file system has
 * no hard links: there, only one object sees to it that no file replaces another.
 */
public final class TargetFolder {
    private final TargetPaths paths;
    private final FileStore store;
    private final FinalName finalName = new FinalName();
    private final Map<Path, Boolean> sources = new ConcurrentHashMap<>();

    private TargetFolder(TargetPaths paths, FileStore store) {
        this.paths = paths;
        this.store = store;
    }

    /**
     * Creates the folder with its parents if it is missing, and removes what killed runs have left in it.
     *
     * @throws UserbotException with {@link Failure#UNEXPECTED} if it cannot be created or written
     */
    public static TargetFolder open(Path folder) {
        try {
            var paths = TargetPaths.under(folder);
            return new TargetFolder(paths, paths.store());
        } catch (IOException e) {
            throw WriteFailure.refused(folder, e);
        }
    }

    /**
     * Gives a finished file its final name, with mode 0600. Within a file system it is renamed, from another one it is
     * copied. The source is gone afterwards, unless the answer is something else than {@link Placed}.
     *
     * @param source not in the same folder
     * @param bytes how many it must have
     * @param modified becomes its modification time
     * @param name one segment, or two for a file in a subfolder, which is created if it is missing; safe ones
     * @throws UserbotException with {@link Failure#UNEXPECTED} if the disk is full, the folder cannot be written, or a
     *     file or link stands where the subfolder should be: the next file will not fare better. The source is still
     *     there then, and nothing has the final name
     */
    public Placement moveIn(Path source, long bytes, Instant modified, Path name) {
        var target = target(name);
        long toWrite = 0;
        try {
            if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
                return new Unfit("the downloaded file is gone");
            }
            if (Files.isSameFile(source.toAbsolutePath().getParent(), target.folder())) {
                throw new IllegalArgumentException("the source is in the target folder already");
            }
            if (Files.size(source) != bytes) {
                return wrongSize(Files.size(source), bytes);
            }
            if (isOnSameDisk(source)) {
                return rename(source, bytes, modified, target);
            }
            toWrite = bytes;
            return copyIn(source, bytes, modified, target);
        } catch (IOException e) {
            throw WriteFailure.of(target.shown(), toWrite, store, e);
        }
    }

    /**
     * Gives a file that was placed before, here or elsewhere, one more name: a hard link, or a copy where the file system
     * has none or is another one.
     *
     * @param content what it held then; if it was changed since, the answer is {@link Unfit}
     * @param modified becomes the modification time of a copy; a link has that of the file
     * @param name as for {@link #moveIn}
     * @throws UserbotException as {@link #moveIn}
     */
    public Placement linkIn(Path existing, FileContent content, Instant modified, Path name) {
        var target = target(name);
        try {
            if (!content.isHeldBy(existing)) {
                return new Unfit("the file that was downloaded before was changed or removed since");
            }
            if (!FinalName.isFree(target.file())) {
                return compare(content, target);
            }
            if (isOnSameDisk(existing) && FinalName.link(existing, target.file())) {
                return new Placed(target.shown(), content, Means.LINKED);
            }
            return copy(existing, content.bytes(), modified, target);
        } catch (IOException e) {
            throw WriteFailure.of(target.shown(), content.bytes(), store, e);
        }
    }

    /** Asked once for each folder that files come from: on Linux, Java reads the list of all mounts to find it. */
    private boolean isOnSameDisk(Path source) throws IOException {
        var folder = source.toAbsolutePath().getParent();
        var known = sources.get(folder);
        if (known == null) {
            known = Files.getFileStore(source).equals(store);
            sources.put(folder, known);
        }
        return known;
    }

    private Placement rename(Path source, long bytes, Instant modified, TargetPaths.Target target) throws IOException {
        var content = FileContent.of(source);
        if (content.bytes() != bytes) {
            return wrongSize(content.bytes(), bytes);
        }
        if (isSame(source, target.file())) {
            // A run was killed before it could remove the first name.
            return renamed(source, content, modified, target);
        }
        if (FinalName.isFree(target.file())) {
            // TDLib does not do it, and without it a power cut may leave a name with nothing behind it.
            force(source);
            try {
                if (finalName.give(source, target.file())) {
                    return renamed(source, content, modified, target);
                }
            } catch (AtomicMoveNotSupportedException e) {
                // Two mounts of what looks like one file system.
                return copyIn(source, bytes, modified, target);
            }
        }
        return movedOrTaken(source, compare(content, target));
    }

    private Placed renamed(Path source, FileContent content, Instant modified, TargetPaths.Target target)
            throws IOException {
        OwnerOnly.existingFile(target.file());
        Files.setLastModifiedTime(target.file(), FileTime.from(modified));
        Files.deleteIfExists(source);
        return new Placed(target.shown(), content, Means.MOVED);
    }

    private Placement copyIn(Path source, long bytes, Instant modified, TargetPaths.Target target) throws IOException {
        return movedOrTaken(source, copy(source, bytes, modified, target));
    }

    private static Placement movedOrTaken(Path source, Placement placement) throws IOException {
        if (placement instanceof Placed) {
            Files.deleteIfExists(source);
        }
        return placement;
    }

    private Placement copy(Path source, long bytes, Instant modified, TargetPaths.Target target) throws IOException {
        if (!FinalName.isFree(target.file())) {
            return compare(FileContent.of(source), target);
        }
        var temporary = TemporaryFiles.create(target.folder());
        try {
            var content = FileContent.copy(source, temporary);
            if (content.bytes() != bytes) {
                return wrongSize(content.bytes(), bytes);
            }
            Files.setLastModifiedTime(temporary, FileTime.from(modified));
            return finalName.give(temporary, target.file())
                    ? new Placed(target.shown(), content, Means.COPIED)
                    : compare(content, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** What has the name may be this very file. */
    private static Placement compare(FileContent content, TargetPaths.Target target) throws IOException {
        return content.isHeldBy(target.file())
                ? new Placed(target.shown(), content, Means.FOUND)
                : new NameTaken(target.shown());
    }

    private static boolean isSame(Path source, Path target) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(source, target);
    }

    private static Unfit wrongSize(long actual, long expected) {
        return new Unfit("it has " + actual + " bytes instead of " + expected);
    }

    private TargetPaths.Target target(Path name) {
        try {
            return paths.resolve(name);
        } catch (IOException e) {
            throw WriteFailure.of(paths.shown(name), 0, store, e);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
