package dev.userbot.cli;

import dev.userbot.config.MomentText;
import dev.userbot.export.Fetching;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a command asks Telegram for. */
final class FetchingOptions {
    @Option(
            names = "--refresh",
            paramLabel = "TIME",
            description = "Also read again what was sent since then, like 30d, for edits, reactions and deletions.")
    private Optional<String> refresh = Optional.empty();

    @Option(names = "--full", description = "Read everything again. What is stored stays until it is replaced.")
    private boolean full;

    @Option(names = "--offline", description = "Ask Telegram for nothing: make the files of what is stored.")
    private boolean offline;

    /** @throws UserbotException with {@link Failure#USAGE} if they contradict each other */
    Fetching fetching(MomentText moments) {
        if (Stream.of(refresh.isPresent(), full, offline).filter(set -> set).count() > 1) {
            throw new UserbotException(
                    Failure.USAGE, "--refresh, --full and --offline exclude each other: choose one of them.");
        }
        if (offline) {
            return new Fetching.Offline();
        }
        if (full) {
            return new Fetching.Full();
        }
        return PeriodOptions.moment("--refresh", refresh, moments)
                .<Fetching>map(Fetching.Refresh::new)
                .orElseGet(Fetching.New::new);
    }
}
