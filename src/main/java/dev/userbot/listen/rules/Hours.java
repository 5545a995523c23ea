package dev.userbot.listen.rules;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * A part of the day, by the clock on the wall: {@code from} inclusive, {@code to} exclusive. If it ends earlier than it
 * begins, it ends on the next day, and what is after midnight belongs to the day on which it began.
 *
 * @param to midnight for the end of the day
 * @param days on which it begins
 */
record Hours(LocalTime from, LocalTime to, Set<DayOfWeek> days) {
    Hours {
        days = Set.copyOf(days);
    }

    /** The whole of every day. */
    static final Hours ALWAYS = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Set.of(DayOfWeek.values()));

    /**
     * Parses {@code 09:00-17:30}; an end of {@code 24:00} is midnight.
     *
     * @throws UserbotException with {@link Failure#USAGE} for anything else
     */
    static Hours parse(String text) {
        try {
            if (text.matches("\\s*[0-9]{2}:[0-9]{2}\\s*-\\s*[0-9]{2}:[0-9]{2}\\s*")) {
                var ends = text.strip().split("\\s*-\\s*", -1);
                var from = LocalTime.parse(ends[0]);
                var to = ends[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]);
                if (!ends[0].equals(ends[1])) {
                    return new Hours(from, to, ALWAYS.days());
                }
            }
        } catch (DateTimeException e) {
            throw notHours(text, e);
        }
        throw notHours(text, null);
    }

    private static UserbotException notHours(String text, Throwable cause) {
        return new UserbotException(
                Failure.USAGE,
                "'%s' are no hours. Expected two different times like 09:00-17:30, or 22:00-06:00 over midnight."
                        .formatted(text),
                cause);
    }

    Hours on(Set<DayOfWeek> others) {
        return new Hours(from, to, others);
    }

    boolean contain(Instant moment, ZoneId zone) {
        var local = ZonedDateTime.ofInstant(moment, zone);
        var time = local.toLocalTime();
        var day = local.getDayOfWeek();
        if (to.equals(LocalTime.MIDNIGHT) || from.isBefore(to)) {
            return days.contains(day) && !time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
        }
        return (days.contains(day) && !time.isBefore(from)) || (days.contains(day.minus(1)) && time.isBefore(to));
    }
}
