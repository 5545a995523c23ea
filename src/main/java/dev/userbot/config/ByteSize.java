package dev.userbot.config;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number of bytes as people type and read it. Units are steps of 1024, as Telegram's own applications count: {@code 1 MB} is
 * 1048576 bytes.
 */
public record ByteSize(long bytes) {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,9})(?:[.]([0-9]{1,3}))? ?([kmgt]?)i?b?", Pattern.CASE_INSENSITIVE);
    private static final List<String> UNITS = List.of("", "k", "m", "g", "t");
    private static final int STEP = 1024;

    /**
     * Parses a number and its unit: {@code 500}, {@code 64KB}, {@code 20MB}, {@code 1.5GB}.
     *
     * @throws UserbotException with {@link Failure#USAGE} for anything else
     */
    public static ByteSize parse(String text) {
        var matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UserbotException(
                    Failure.USAGE, "'%s' is not a size. Write it like 500KB, 20MB or 1.5GB.".formatted(text));
        }
        var number = Double.parseDouble(matcher.group(1) + "." + (matcher.group(2) == null ? "0" : matcher.group(2)));
        var unit = UNITS.indexOf(matcher.group(3).toLowerCase(Locale.ROOT));
        return new ByteSize(Math.round(number * Math.pow(STEP, unit)));
    }

    /** For display, with two or three digits: {@code 4.2 MB}, {@code 870 KB}. */
    public static String format(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        int unit = 0;
        double number = bytes;
        while (number >= STEP && unit < UNITS.size() - 1) {
            number /= STEP;
            unit++;
        }
        return String.format(
                Locale.ROOT,
                number < 10 ? "%.1f %sB" : "%.0f %sB",
                number,
                UNITS.get(unit).toUpperCase(Locale.ROOT));
    }
}
