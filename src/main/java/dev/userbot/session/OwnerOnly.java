package dev.userbot.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Creates what only the owner may read: whoever reads a session's folder owns the account. Where the file system has no
 * POSIX permissions (Windows), the user's profile folder protects it instead.
 */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Creates the folder with mode 0700, or gives an existing one that mode. Its parent must exist. */
    static void createDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectory(directory, mode("rwx------"));
        }
        if (isPosix()) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Opens a file for reading and writing and creates it with mode 0600 if there is none. */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.<OpenOption>of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                mode("rw-------"));
    }

    /** Gives the files of a folder, not those of its subfolders, mode 0600: TDLib creates some of them readable. */
    static void restrictFiles(Path directory) throws IOException {
        if (!isPosix()) {
            return;
        }
        try (var files = Files.newDirectoryStream(directory, Files::isRegularFile)) {
            for (var file : files) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
