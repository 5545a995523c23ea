package dev.userbot.cli;

import dev.userbot.files.RotatedFile;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Keeps what a command that runs for weeks tells people, with the time, in a file that does not grow for ever. */
final class LogFile implements AutoCloseable {
    private static final long LIMIT = 10_000_000;
    private static final int KEPT = 5;

    private final Path path;
    private final RotatedFile file;
    private final PrintWriter err;
    private final Clock clock;
    private boolean isBroken;

    private LogFile(Path path, RotatedFile file, PrintWriter err, Clock clock) {
        this.path = path;
        this.file = file;
        this.err = err;
        this.clock = clock;
    }

    /**
     * Opens it.
     *
     * @param err where everything is told as well
     * @throws UserbotException with {@link Failure#USAGE} if it cannot be written
     */
    static LogFile open(Path path, PrintWriter err, Clock clock) {
        try {
            return new LogFile(path, new RotatedFile(path, LIMIT, KEPT), err, clock);
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.USAGE, "Cannot write the file of --log, " + path + ".\nCheck its folder.", e);
        }
    }

    /** Where to tell people something from now on. */
    PrintWriter err() {
        return new PrintWriter(new LineWriter(this::tell), true);
    }

    private synchronized void tell(String line) {
        err.println(line);
        err.flush();
        try {
            file.line(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + line);
        } catch (IOException e) {
            // The disk may be full: that is no reason to end, and telling it once is enough.
            if (!isBroken) {
                err.println("userbot: Cannot write the log " + path + " any more: " + e.getMessage());
                err.flush();
            }
            isBroken = true;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            err.println("userbot: The end of the log " + path + " may be missing: " + e.getMessage());
            err.flush();
        }
    }
}
