package dev.userbot.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How long a command waits for Telegram. */
final class PatienceOptions {
    @Option(
            names = "--max-wait",
            paramLabel = "TIME",
            defaultValue = "5m",
            converter = Converters.DurationConverter.class,
            description =
                    "Longest time to wait when Telegram limits the rate; beyond it the run ends with code 5 and can"
                            + " be repeated later. Default: ${DEFAULT-VALUE}.")
    private Duration maxWait = Duration.ofMinutes(5);

    Duration maxWait() {
        return maxWait;
    }
}
