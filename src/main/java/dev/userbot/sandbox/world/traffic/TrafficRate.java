package dev.userbot.sandbox.world.traffic;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How much happens.
 *
 * @param steps so many, above 0
 * @param in such a time, above 0
 */
public record TrafficRate(int steps, Duration in) {
    private static final int MOST_A_SECOND = 1000;
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,6})/(s|m|h)");

    public TrafficRate {
        if (steps < 1 || in.isZero() || in.isNegative()) {
            throw new IllegalArgumentException("No rate: " + steps + " in " + in);
        }
    }

    /** So many steps a second. */
    public static TrafficRate perSecond(int steps) {
        return new TrafficRate(steps, Duration.ofSeconds(1));
    }

    /**
     * From {@code 50/s}, {@code 10/m} or {@code 200/h}.
     *
     * @throws IllegalArgumentException for anything else, none at all, or more than 1000 a second; the message is for
     *     whoever wrote it
     */
    public static TrafficRate parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw bad(text, "it is no number of messages in a second, minute or hour");
        }
        int steps = Integer.parseInt(parts.group(1));
        var in = switch (parts.group(2)) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            default -> Duration.ofHours(1);
        };
        if (steps == 0) {
            throw bad(text, "that is none");
        }
        if (steps > MOST_A_SECOND * in.toSeconds()) {
            throw bad(text, "that is more than " + MOST_A_SECOND + " a second");
        }
        return new TrafficRate(steps, in);
    }

    /** How many steps are due after some time. */
    long stepsIn(Duration time) {
        return Math.multiplyExact(time.toMillis(), (long) steps) / in.toMillis();
    }

    /** How long so many steps take, rounded up to milliseconds, so that they are due then. */
    Duration timeOf(long count) {
        return Duration.ofMillis(-Math.floorDiv(-Math.multiplyExact(count, in.toMillis()), (long) steps));
    }

    /** As it is written, for a rate in a second, minute or hour. */
    @Override
    public String toString() {
        return steps
                + switch ((int) in.toSeconds()) {
                    case 1 -> "/s";
                    case 60 -> "/m";
                    case 3600 -> "/h";
                    default -> " in " + in;
                };
    }

    private static IllegalArgumentException bad(String text, String why) {
        return new IllegalArgumentException(
                "Bad traffic \"" + text + "\": " + why + ". Write it like 50/s, 10/m or 200/h.");
    }
}
