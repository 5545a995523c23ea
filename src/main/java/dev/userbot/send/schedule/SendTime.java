package dev.userbot.send.schedule;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a message is to go out, as it was asked for. */
public sealed interface SendTime {
    /** Tells one time from another wherever the same command must mean the same message. */
    String token();

    /** At once. */
    record Now() implements SendTime {
        @Override
        public String token() {
            return "now";
        }
    }

    /** At a moment. */
    record At(ZonedMoment moment) implements SendTime {
        @Override
        public String token() {
            return "at " + moment.instant();
        }
    }

    /** Some time after the command is given. Repeating the command means the first time. */
    record After(Duration delay) implements SendTime {
        @Override
        public String token() {
            return "after " + delay;
        }
    }

    /** As soon as the recipient is seen online. */
    record WhenOnline() implements SendTime {
        @Override
        public String token() {
            return "when online";
        }
    }

    /**
     * Parses {@code 2026-12-01T09:00}, with or without seconds, with or without an offset such as {@code +03:00} or
     * {@code Z}.
     *
     * @param zone for times without an offset; those with one are shown in it too
     * @throws UserbotException with {@link Failure#USAGE} for anything else
     */
    static At at(String text, ZoneId zone) {
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return new At(
                    parsed instanceof OffsetDateTime exact
                            ? new ZonedMoment(exact.atZoneSameInstant(zone), Optional.empty())
                            : ZonedMoment.of(LocalDateTime.from(parsed), zone));
        } catch (DateTimeException e) {
            throw new UserbotException(
                    Failure.USAGE,
                    "'%s' is not a moment. Write it like 2026-12-01T09:00 or 2026-12-01T09:00+03:00.".formatted(text),
                    e);
        }
    }
}
