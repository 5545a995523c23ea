package dev.userbot.config;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Durations as people type them: {@code 30s}, {@code 5m}, {@code 12h}, {@code 7d}, {@code 2h30m}. */
public final class DurationText {
    private static final Pattern SHAPE =
            Pattern.compile("(?=.)(?:([0-9]{1,6})d)?(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s)?");

    private DurationText() {}

    /**
     * Parses whole numbers with their units, the largest first: days of 24 hours, hours, minutes, seconds.
     *
     * @throws UserbotException with {@link Failure#USAGE} for anything else
     */
    public static Duration parse(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new UserbotException(
                    Failure.USAGE, "'%s' is not a duration. Write it like 30s, 5m, 12h, 2h30m or 7d.".formatted(text));
        }
        return Duration.ofDays(number(matcher.group(1)))
                .plusHours(number(matcher.group(2)))
                .plusMinutes(number(matcher.group(3)))
                .plusSeconds(number(matcher.group(4)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** For display, in its two largest units: {@code 1h 5m}, {@code 42s}. Fractions of a second are dropped. */
    public static String format(Duration duration) {
        if (duration.toDays() > 0) {
            return pair(duration.toDays(), "d", duration.toHoursPart(), "h");
        }
        if (duration.toHours() > 0) {
            return pair(duration.toHours(), "h", duration.toMinutesPart(), "m");
        }
        return duration.toMinutes() > 0
                ? pair(duration.toMinutes(), "m", duration.toSecondsPart(), "s")
                : duration.toSeconds() + "s";
    }

    private static String pair(long large, String largeUnit, int small, String smallUnit) {
        return small == 0 ? large + largeUnit : large + largeUnit + " " + small + smallUnit;
    }
}
