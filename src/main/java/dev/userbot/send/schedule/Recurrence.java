package dev.userbot.send.schedule;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule for times that come again and again, on the wall clocks of a zone: {@code day 09:00}, {@code mon,thu 09:00},
 * {@code mon-fri 09:00}, or the five fields of cron.
 *
 * <p>The fields are read by a library; it is asked for wall clocks only, and what these mean when clocks change is decided
 * as for every other time, see {@link ZonedMoment}. Two wall clocks that mean the same moment are one occurrence.
 */
public final class Recurrence {
    private static final Pattern DAYS =
            Pattern.compile("(day|(?:(?:mon|tue|wed|thu|fri|sat|sun)[,-]?)+) ([0-9]{1,2}):([0-9]{2})");

    private static final CronParser PARSER = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

    private final String text;
    private final ExecutionTime times;

    private Recurrence(String text, ExecutionTime times) {
        this.text = text;
        this.times = times;
    }

    /**
     * Parses a rule.
     *
     * @param text {@code day} and {@code week} alone take the time, and the day, from {@code first}
     * @param first a moment that was given beside the rule
     * @throws UserbotException with {@link Failure#USAGE} if it is no rule or never comes true
     */
    public static Recurrence parse(String text, Optional<LocalDateTime> first) {
        var folded = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (folded.equals("day") || folded.equals("week")) {
            return parse(completed(folded, first), Optional.empty());
        }
        if (first.isPresent()) {
            throw refused("'%s' says the time already: leave out --at.".formatted(text), null);
        }
        try {
            var recurrence = new Recurrence(folded, ExecutionTime.forCron(PARSER.parse(cron(folded))));
            if (recurrence.next(Instant.EPOCH, ZoneOffset.UTC).isEmpty()) {
                throw refused("'%s' never comes.".formatted(text), null);
            }
            return recurrence;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(
                    ("'%s' is not a rule. Write it like \"day 09:00\", \"mon,thu 09:00\", \"week\" with --at for the first"
                                    + " time, or as cron does: \"0 9 * * 1-5\".")
                            .formatted(text),
                    e);
        }
    }

    /** Parses what {@link #text()} gave. */
    public static Recurrence parse(String text) {
        return parse(text, Optional.empty());
    }

    private static String completed(String period, Optional<LocalDateTime> first) {
        var start = first.orElseThrow(() -> refused(
                "'%s' at what time? Say it like \"%s\", or the first time with --at."
                        .formatted(period, period.equals("day") ? "day 09:00" : "mon 09:00"),
                null));
        var day = period.equals("day")
                ? period
                : start.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT);
        return "%s %02d:%02d".formatted(day, start.getHour(), start.getMinute());
    }

    private static String cron(String folded) {
        var days = DAYS.matcher(folded);
        if (!days.matches()) {
            return folded;
        }
        var time = LocalTime.of(Integer.parseInt(days.group(2)), Integer.parseInt(days.group(3)));
        return "%d %d * * %s"
                .formatted(time.getMinute(), time.getHour(), days.group(1).equals("day") ? "*" : days.group(1));
    }

    /** The rule in one way of writing. */
    public String text() {
        return text;
    }

    /** The first occurrence after a moment; empty if there is none. */
    public Optional<ZonedMoment> next(Instant after, ZoneId zone) {
        var wall = after.atZone(zone).toLocalDateTime();
        while (true) {
            // In UTC no wall clock is left out or comes twice.
            var following = times.nextExecution(wall.atZone(ZoneOffset.UTC));
            if (following.isEmpty()) {
                return Optional.empty();
            }
            wall = following.get().toLocalDateTime();
            var moment = ZonedMoment.of(wall, zone);
            if (moment.instant().isAfter(after)) {
                return Optional.of(moment);
            }
        }
    }

    private static UserbotException refused(String message, Exception cause) {
        return new UserbotException(Failure.USAGE, message, cause);
    }
}
