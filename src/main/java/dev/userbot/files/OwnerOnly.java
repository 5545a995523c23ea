package dev.userbot.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Folders and files that only their owner can open: sessions hold the keys of an account. They are created with their
 * final permissions, so that there is no moment in which others could open them. Where the system knows no such
 * permissions (Windows), the user's profile protects them.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final boolean IS_POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /**
     * Makes sure that a folder exists and only its owner can enter it (0700). Missing parents are created alike;
     * parents that exist are left as they are.
     *
     * @return the folder
     * @throws IOException if it cannot be created, is not a folder, or belongs to somebody else; names the path
     */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(FOLDER));
        restrict(folder, FOLDER);
        return folder;
    }

    /**
     * Makes sure that a file exists and only its owner can open it (0600); its content stays.
     *
     * @return the file
     * @throws IOException if it cannot be created, or belongs to somebody else; names the path
     */
    public static Path file(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(FILE));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            restrict(file, FILE);
        }
        return file;
    }

    /**
     * Gives the regular files of a folder, not those of its subfolders, mode 0600: for files that other programs
     * made there.
     *
     * @throws IOException if the folder cannot be read or a file belongs to somebody else; names the path
     */
    public static void filesIn(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : files) {
                restrict(file, FILE);
            }
        }
    }

    /** Gives a file that exists mode 0600. */
    static void existingFile(Path file) throws IOException {
        restrict(file, FILE);
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (IS_POSIX && !Files.getPosixFilePermissions(path).equals(permissions)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return IS_POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
