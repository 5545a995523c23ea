package dev.userbot.td;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the {@code libtdjson} to use lies. */
public final class TdLibrary {
    /** The release whose td_api the records of {@code td.api} follow; TDLib promises no compatibility between two. */
    public static final String VERSION = "1.8.65";

    private static final List<String> SYSTEM_FOLDERS = List.of(
            "/usr/local/lib",
            "/usr/lib",
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/opt/homebrew/lib");

    private TdLibrary() {}

    /**
     * Finds the library: the one that {@code TDLIB_PATH} names, else the one that the build fetched, else the system's.
     *
     * @param chosen the value of {@code TDLIB_PATH}: a library, or a folder that holds one
     * @param home the folder that holds {@code node_modules}
     * @throws UserbotException if there is none, saying how to get one
     */
    public static Path find(Optional<Path> chosen, Path home) {
        return find(
                chosen,
                home,
                Platform.current(),
                SYSTEM_FOLDERS.stream().map(Path::of).toList());
    }

    static Path find(Optional<Path> chosen, Path home, Optional<Platform> platform, List<Path> systemFolders) {
        var fileName = platform.map(Platform::libraryName).orElse("libtdjson.so");
        if (chosen.isPresent()) {
            var path = chosen.get();
            var library = Files.isDirectory(path) ? path.resolve(fileName) : path;
            if (!Files.isRegularFile(library)) {
                throw new UserbotException(
                        Failure.UNEXPECTED,
                        "TDLIB_PATH names " + library + ", but there is no such file.\n"
                                + "Correct it, or unset it to use the TDLib that the build fetches.");
            }
            return library.toAbsolutePath();
        }
        var bundled = platform.map(known -> home.resolve("node_modules/@prebuilt-tdlib")
                .resolve(known.packageName())
                .resolve(fileName));
        if (bundled.isPresent() && Files.isRegularFile(bundled.get())) {
            return bundled.get().toAbsolutePath();
        }
        return systemFolders.stream()
                .map(folder -> folder.resolve(fileName))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> missing(home, platform));
    }

    private static UserbotException missing(Path home, Optional<Platform> platform) {
        return platform.map(known -> new UserbotException(
                        Failure.UNEXPECTED,
                        "TDLib's library (package @prebuilt-tdlib/" + known.packageName() + ") is not under "
                                + home.resolve("node_modules").toAbsolutePath() + ".\n"
                                + "Run `mvn -q -DskipTests package` there (it needs npm), or set TDLIB_PATH to a libtdjson "
                                + VERSION + "."))
                .orElseGet(() -> new UserbotException(
                        Failure.UNEXPECTED,
                        "There is no published TDLib for " + System.getProperty("os.name") + " on "
                                + System.getProperty("os.arch") + ".\n"
                                + "Build libtdjson " + VERSION + " yourself and set TDLIB_PATH to it."));
    }
}
