package dev.userbot.cli;

import dev.userbot.config.MomentText;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** From when and until when a command looks at messages. */
final class PeriodOptions {
    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only messages from then on: 2026-01-31, 2026-01-31T18:00, either with an offset like +02:00,"
                    + " or 7d, 12h, yesterday.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", description = "Only messages before then, in the same forms.")
    private Optional<String> until = Optional.empty();

    /**
     * A period.
     *
     * @param since inclusive
     * @param until exclusive, later than {@code since}
     */
    record Period(Optional<Instant> since, Optional<Instant> until) {}

    /** @throws UserbotException with {@link Failure#USAGE} if nothing can be in it */
    Period period(MomentText moments) {
        var period = new Period(moment("--since", since, moments), moment("--until", until, moments));
        if (period.since().isPresent()
                && period.until().isPresent()
                && !period.since().get().isBefore(period.until().get())) {
            throw new UserbotException(Failure.USAGE, "--since must be earlier than --until, or nothing is left.");
        }
        return period;
    }

    /** The moment that an option names; what is wrong with it is told with the option's name. */
    static Optional<Instant> moment(String option, Optional<String> text, MomentText moments) {
        try {
            return text.map(moments::parse);
        } catch (UserbotException e) {
            throw new UserbotException(e.failure(), option + ": " + e.getMessage(), e);
        }
    }
}
