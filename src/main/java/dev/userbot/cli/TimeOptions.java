package dev.userbot.cli;

import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** When a message goes out. */
final class TimeOptions {
    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "Send it then: 2026-12-01T09:00, with or without an offset like +03:00. Telegram keeps it until"
                            + " then, so this computer may be off.")
    private Optional<String> at = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "TIME",
            converter = Converters.DurationConverter.class,
            description = "Send it so much later, like 2h30m.")
    private Optional<Duration> in = Optional.empty();

    @Option(
            names = "--when-online",
            description = "Send it as soon as the recipient is online, if they let you see that; only to people.")
    private boolean whenOnline;

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            converter = Converters.ZoneConverter.class,
            description = "Zone of the times, like Europe/Berlin. Default: that of --timezone.")
    private Optional<ZoneId> zone = Optional.empty();

    ZoneId zone(ZoneId otherwise) {
        return zone.orElse(otherwise);
    }

    /**
     * The moment at which a repetition begins, if one is given.
     *
     * @throws UserbotException with {@link Failure#USAGE} if the time is given in another way
     */
    Optional<SendTime.At> first(ZoneId otherwise) {
        if (in.isPresent() || whenOnline) {
            throw new UserbotException(Failure.USAGE, "--every goes with --at for the first time, or with none.");
        }
        return moment(otherwise);
    }

    private Optional<SendTime.At> moment(ZoneId otherwise) {
        return at.map(text -> SendTime.at(text, zone(otherwise)));
    }

    /** @throws UserbotException with {@link Failure#USAGE} if several times are given, or one is none */
    SendTime time(ZoneId otherwise) {
        if (Stream.of(at.isPresent(), in.isPresent(), whenOnline)
                        .filter(set -> set)
                        .count()
                > 1) {
            throw new UserbotException(
                    Failure.USAGE, "--at, --in and --when-online exclude each other: choose one of them.");
        }
        if (whenOnline) {
            return new SendTime.WhenOnline();
        }
        return in.<SendTime>map(SendTime.After::new).or(() -> moment(otherwise)).orElseGet(SendTime.Now::new);
    }
}
