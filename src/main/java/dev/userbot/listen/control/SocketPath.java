package dev.userbot.listen.control;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The address of the socket in a session's folder. */
final class SocketPath {
    private static final String NAME = "control.sock";

    /** sockaddr_un holds 108 bytes on Linux (unix(7)) and 104 on macOS (unix(4)), with the 0 at the end. */
    private static final int LONGEST = 103;

    private SocketPath() {}

    /** What is done with an address. */
    @FunctionalInterface
    interface Use<T> {
        T of(UnixDomainSocketAddress address) throws IOException;
    }

    /** The socket's file in the folder. */
    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /**
     * Binds or connects. A folder whose path is too long for an address is reached by a symbolic link in a private folder,
     * which is needed for that moment only.
     */
    static <T> T use(Path folder, Use<T> use) throws IOException {
        var socket = in(folder.toAbsolutePath());
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return use.of(UnixDomainSocketAddress.of(socket));
        }
        // Created with mode 0700.
        var shortcuts = Files.createTempDirectory("userbot-");
        var link = shortcuts.resolve("s");
        try {
            Files.createSymbolicLink(link, folder.toAbsolutePath());
            return use.of(UnixDomainSocketAddress.of(in(link)));
        } finally {
            Files.deleteIfExists(link);
            Files.deleteIfExists(shortcuts);
        }
    }
}
