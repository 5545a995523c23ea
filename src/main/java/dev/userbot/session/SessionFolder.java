package dev.userbot.session;

import dev.userbot.files.OwnerOnly;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One session's folder, held by this process until it is closed:
 *
 * <pre>
 * sessions/NAME/tdlib/        TDLib's database
 * sessions/NAME/tdlib.log     why TDLib aborted, if it ever did
 * sessions/NAME/archive.db    what was read from Telegram
 * sessions/NAME/lock          pid and command of the process that holds it
 * sessions/NAME/control.sock  where a listener takes the commands of others
 * sessions/NAME/telegram      which Telegram it belongs to
 * </pre>
 *
 * Folders have mode 0700 and files 0600.
 */
public final class SessionFolder implements AutoCloseable {
    private final Path directory;
    private final TelegramEnvironment environment;
    private final SessionLock lock;

    private SessionFolder(Path directory, TelegramEnvironment environment, SessionLock lock) {
        this.directory = directory;
        this.environment = environment;
        this.lock = lock;
    }

    /** Whether a login was ever begun under this name; looks without opening or creating anything. */
    public static boolean exists(Path sessionsDirectory, SessionName name) {
        return Files.isDirectory(sessionsDirectory.resolve(name.value()).resolve("tdlib"));
    }

    /**
     * Creates the folder where needed and locks it.
     *
     * @param command what this process does with it ("export"), shown to whoever wants it meanwhile; holds no secret
     * @throws SessionInUseException if another process holds it
     * @throws UserbotException with {@link Failure#USAGE} if it belongs to another Telegram, {@link Failure#UNEXPECTED} if it
     *     cannot be written
     */
    public static SessionFolder open(
            Path sessionsDirectory, SessionName name, TelegramEnvironment environment, String command) {
        var directory = sessionsDirectory.resolve(name.value()).toAbsolutePath();
        try {
            Files.createDirectories(sessionsDirectory);
            OwnerOnly.folder(directory);
            var lock = SessionLock.acquire(directory.resolve("lock"), name, command);
            try {
                claim(directory, name, environment);
                OwnerOnly.folder(directory.resolve("tdlib"));
                OwnerOnly.filesIn(directory.resolve("tdlib"));
                OwnerOnly.file(directory.resolve("tdlib.log"));
                return new SessionFolder(directory, environment, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot use the session folder %s: %s.\nCheck its permissions and the free disk space."
                            .formatted(directory, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** Marks a new folder as belonging to an environment, and refuses one that belongs to another. */
    private static void claim(Path directory, SessionName name, TelegramEnvironment environment) throws IOException {
        try (var marker = FileChannel.open(
                OwnerOnly.file(directory.resolve("telegram")), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (marker.size() == 0) {
                marker.write(StandardCharsets.UTF_8.encode(environment.marker() + "\n"));
                return;
            }
        }
        var owner = Files.readString(directory.resolve("telegram"), StandardCharsets.UTF_8)
                .strip();
        if (!owner.equals(environment.marker())) {
            throw new UserbotException(
                    Failure.USAGE,
                    "Session '%s' does not belong to %s but to: %s.\nChoose another name with --session, or leave out or add --sandbox or --test-dc."
                            .formatted(name, environment.description(), owner));
        }
    }

    /** The folder itself. */
    public Path directory() {
        return directory;
    }

    /** Which Telegram the session belongs to. */
    public TelegramEnvironment environment() {
        return environment;
    }

    /** Where TDLib keeps its database. */
    public Path tdlibDirectory() {
        return directory.resolve("tdlib");
    }

    /** Where TDLib's last words go; exists already. */
    public Path tdlibLog() {
        return directory.resolve("tdlib.log");
    }

    /** The SQLite database of what was read from Telegram. */
    public Path archive() {
        return directory.resolve("archive.db");
    }

    /** Gives the session free for other processes. */
    @Override
    public void close() {
        try (lock) {
            OwnerOnly.filesIn(tdlibDirectory());
        } catch (IOException e) {
            throw new UserbotException(Failure.UNEXPECTED, "Cannot close the session folder " + directory + ".", e);
        }
    }
}
