package dev.userbot.td;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The system this process runs on, in the words of npm's {@code prebuilt-tdlib}.
 *
 * @param packageName the last part of the package's name, for example {@code linux-x64-glibc}
 * @param libraryName the library's file name in that package
 */
record Platform(String packageName, String libraryName) {
    /**
     * The platform for Java's names of a system.
     *
     * @param os {@code os.name}
     * @param arch {@code os.arch}
     * @param musl whether Linux's C library is musl
     * @return empty if there is no published TDLib for it
     */
    static Optional<Platform> of(String os, String arch, boolean musl) {
        var system = os.toLowerCase(Locale.ROOT);
        var x64 = arch.equals("amd64") || arch.equals("x86_64");
        var arm64 = arch.equals("aarch64") || arch.equals("arm64");
        if (!x64 && !arm64) {
            return Optional.empty();
        }
        var cpu = x64 ? "x64" : "arm64";
        if (system.startsWith("linux")) {
            return Optional.of(new Platform("linux-" + cpu + (musl ? "-musl" : "-glibc"), "libtdjson.so"));
        }
        if (system.startsWith("mac")) {
            return Optional.of(new Platform("darwin-" + cpu, "libtdjson.dylib"));
        }
        if (system.startsWith("windows") && x64) {
            return Optional.of(new Platform("win32-x64", "tdjson.dll"));
        }
        return Optional.empty();
    }

    /** The platform of this process; empty if there is no published TDLib for it. */
    static Optional<Platform> current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), runsOnMusl());
    }

    /** Asks the process which C library it really runs on: both may be installed. */
    private static boolean runsOnMusl() {
        var maps = Path.of("/proc/self/maps");
        try {
            return Files.isReadable(maps)
                    && Files.readString(maps, StandardCharsets.ISO_8859_1).contains("/ld-musl-");
        } catch (IOException e) {
            return false;
        }
    }
}
