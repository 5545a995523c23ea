package dev.userbot.files;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where names lead to below a folder: never out of it. The folder's own links are followed once, when it is opened; a link
 * among its subfolders is refused. Removes what killed runs have left in every folder that it meets.
 */
final class TargetPaths {
    private final Path shown;
    private final Path root;
    private final Set<Path> ready = ConcurrentHashMap.newKeySet();

    private TargetPaths(Path shown, Path root) {
        this.shown = shown;
        this.root = root;
    }

    /**
     * A place for a file.
     *
     * @param shown as the user named the folder
     * @param folder exists
     */
    record Target(Path shown, Path folder, Path file) {}

    /** Creates the folder if it is missing. */
    static TargetPaths under(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw inTheWay(folder, e);
        }
        var root = folder.toRealPath();
        if (!Files.isWritable(root)) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "The folder " + folder + " cannot be written.\nMake it writable, or choose another with --out.");
        }
        TemporaryFiles.removeRemains(root);
        return new TargetPaths(folder, root);
    }

    FileStore store() throws IOException {
        return Files.getFileStore(root);
    }

    /** The place as the user named it. */
    Path shown(Path name) {
        return shown.resolve(name);
    }

    /** Creates the subfolder if there is one in the name and it is missing. */
    Target resolve(Path name) throws IOException {
        if (name.isAbsolute()
                || name.getNameCount() > 2
                || name.toString().isEmpty()
                || name.startsWith("..")
                || !name.equals(name.normalize())) {
            throw new IllegalArgumentException("not a name in this folder");
        }
        var folder = name.getNameCount() == 2 ? subfolder(name.getName(0)) : root;
        return new Target(shown(name), folder, folder.resolve(name.getFileName()));
    }

    private Path subfolder(Path name) throws IOException {
        var folder = root.resolve(name);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            create(folder, shown(name));
        }
        if (ready.add(folder)) {
            TemporaryFiles.removeRemains(folder);
        }
        return folder;
    }

    private static void create(Path folder, Path asShown) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Another thread may have been faster.
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw inTheWay(asShown, e);
            }
        }
    }

    private static UserbotException inTheWay(Path folder, FileAlreadyExistsException cause) {
        return new UserbotException(
                Failure.UNEXPECTED,
                "Cannot make the folder " + folder + ": a file or a symbolic link has this name."
                        + "\nMove it away, or choose another folder with --out.",
                cause);
    }
}
