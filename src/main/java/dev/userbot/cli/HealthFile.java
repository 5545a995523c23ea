package dev.userbot.cli;

import dev.userbot.files.AtomicFiles;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A file that always holds one whole status, for whoever watches over the program. For one thread. */
final class HealthFile implements Health {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final Path file;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    HealthFile(Path file, Clock clock) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
    }

    /** Writes the status, unless the file is new enough. */
    @Override
    public void show(ListenResult status) {
        if (!clock.instant().isBefore(next)) {
            showLast(status);
        }
    }

    /**
     * Writes the status.
     *
     * @throws UserbotException if the file cannot be written: a watcher that sees an old one would restart the program for
     *     nothing
     */
    @Override
    public void showLast(ListenResult status) {
        next = clock.instant().plus(INTERVAL);
        try {
            AtomicFiles.write(file.getParent(), files -> {
                try (var out = files.create(file.getFileName().toString())) {
                    out.write((Results.compact(status) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            });
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED, "Cannot write the file of --health, " + file + ".\nCheck its folder.", e);
        }
    }

    @Override
    public void close() {}
}
