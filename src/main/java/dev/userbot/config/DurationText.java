package dev.userbot.config;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Durations as people type them: {@code 30s}, {@code 5m}, {@code 12h}, {@code 7d}. */
public final class DurationText {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,9})([smhd])");

    private DurationText() {}

    /**
     * Parses a whole number and its unit: seconds, minutes, hours or days of 24 hours.
     *
     * @throws UserbotException with {@link Failure#USAGE} for anything else
     */
    public static Duration parse(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new UserbotException(
                    Failure.USAGE, "'%s' is not a duration. Write it like 30s, 5m, 12h or 7d.".formatted(text));
        }
        var number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
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
