package dev.userbot.session;

import dev.userbot.files.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right of one process to use a session. TDLib has a lock of its own, but tries for ten seconds before it says so and
 * does not say who holds it.
 *
 * <p>The operating system's lock is what counts: it goes away with the process, however that ends. The file's content
 * only names the holder, and the file stays, because deleting it would let two processes lock two files of one name.
 */
final class SessionLock implements AutoCloseable {
    // Beyond any content, because Windows lets nobody read a locked range and the content must be readable.
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int LONGEST_HOLDER = 1024;

    private final FileChannel channel;

    private SessionLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks at once or not at all.
     *
     * @param session named in the message
     * @param command what this process does, for the message that others get; holds no secret
     * @throws SessionInUseException if another process holds it
     */
    static SessionLock acquire(Path file, SessionName session, String command) throws IOException {
        var channel = FileChannel.open(OwnerOnly.file(file), StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw inUse(file.getParent(), session, read(channel));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n" + command + "\n"), 0);
            return new SessionLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var content = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(content, 0);
        return StandardCharsets.UTF_8.decode(content.flip()).toString();
    }

    private static SessionInUseException inUse(Path folder, SessionName session, String holder) {
        var lines = holder.lines().toList();
        var who =
                lines.size() < 2 ? "another process" : "process %s (userbot %s)".formatted(lines.get(0), lines.get(1));
        return new SessionInUseException(
                folder,
                lines.size() < 2 ? "" : lines.get(1),
                "Session '%s' is in use by %s.\nWait until it has finished or stop it; or use another session: --session NAME."
                        .formatted(session, who));
    }

    /** Gives the session free. */
    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
