package dev.userbot.cli;

import dev.userbot.send.schedule.Recurrence;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a message is sent again and again. */
final class RepeatOptions {
    @Option(
            names = "--every",
            paramLabel = "RULE",
            description =
                    "Again and again: \"day 09:00\", \"mon,thu 09:00\", \"mon-fri 09:00\", day or week with --at for the"
                            + " first time, or cron's five fields. 'userbot scheduled run' keeps the next ones at Telegram: run it"
                            + " daily.")
    private Optional<String> every = Optional.empty();

    @Option(
            names = "--missed",
            paramLabel = "WHAT",
            description =
                    "With --every, what to do about a time at which nothing was at Telegram: skip it, or send it late."
                            + " Default: skip.")
    private Optional<String> missed = Optional.empty();

    /** @throws UserbotException with {@link Failure#USAGE} if it is no rule, or does not go with the time */
    Optional<Recurrence> rule(TimeOptions time, ZoneId zone) {
        if (missed.isPresent() && every.isEmpty()) {
            throw usage("--missed is about messages that --every repeats.");
        }
        return every.map(text -> Recurrence.parse(
                text, time.first(zone).map(at -> at.moment().time().toLocalDateTime())));
    }

    /** @throws UserbotException with {@link Failure#USAGE} if it is neither skip nor send */
    boolean sendsMissed() {
        return missed.map(what -> switch (what) {
                    case "send" -> true;
                    case "skip" -> false;
                    default -> throw usage("--missed is skip or send.");
                })
                .orElse(false);
    }

    private static UserbotException usage(String message) {
        return new UserbotException(Failure.USAGE, message);
    }
}
