package dev.userbot.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.util.OSInfo;

/** Where the driver takes SQLite itself from. */
public final class SqliteLibrary {
    private static final String BUILT = "target/native/org/sqlite/native";

    private SqliteLibrary() {}

    /**
     * Has the driver load the library that the build has unpacked. By itself it copies one out of its jar into the folder
     * for temporary files each time, which takes longer, leaves the copy there after kill -9, and fails where nothing in
     * that folder may be executed; it still does so if the build has none for this system. To be called before the
     * first archive is opened.
     *
     * @param home of the program
     */
    public static void use(Path home) {
        var folder = home.resolve(BUILT).resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
        if (Files.isDirectory(folder)) {
            System.setProperty("org.sqlite.lib.path", folder.toAbsolutePath().toString());
        }
    }
}
