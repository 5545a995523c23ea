package dev.userbot.cli;

import dev.userbot.send.SendLimits;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much is sent, and how fast. */
final class SendLimitOptions {
    @Option(
            names = "--pace",
            paramLabel = "TIME",
            defaultValue = "3s",
            converter = Converters.DurationConverter.class,
            description = "Pause between two recipients, made a little uneven. Default: ${DEFAULT-VALUE}.")
    private Duration pace = Duration.ofSeconds(3);

    @Option(
            names = "--max-recipients",
            paramLabel = "N",
            defaultValue = "50",
            description = "Refuse to send to more in one run. Default: ${DEFAULT-VALUE}.")
    private int recipients = 50;

    @Option(
            names = "--max-per-day",
            paramLabel = "N",
            defaultValue = "100",
            description = "Refuse to send to more in 24 hours, over all runs. Default: ${DEFAULT-VALUE}.")
    private int perDay = 100;

    @Option(
            names = "--max-wait",
            paramLabel = "TIME",
            defaultValue = "5m",
            converter = Converters.DurationConverter.class,
            description =
                    "Longest time to wait when Telegram limits the rate; beyond it the run ends with code 5 and can"
                            + " be repeated later. Default: ${DEFAULT-VALUE}.")
    private Duration maxWait = Duration.ofMinutes(5);

    /** @throws UserbotException with {@link Failure#USAGE} if a number makes no sense */
    SendLimits limits() {
        if (recipients < 1 || perDay < 1) {
            throw new UserbotException(Failure.USAGE, "--max-recipients and --max-per-day must be at least 1.");
        }
        return new SendLimits(recipients, perDay, pace, maxWait);
    }
}
