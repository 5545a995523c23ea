package dev.userbot.export.content;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, sizes and times in English words; the same on every machine. */
public final class Wording {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};
    private static final int STEP = 1024;

    private Wording() {}

    public static String month(ZonedDateTime time) {
        return MONTH.format(time);
    }

    public static String weekday(ZonedDateTime time) {
        return WEEKDAY.format(time);
    }

    public static String day(ZonedDateTime time) {
        return DAY.format(time);
    }

    public static String time(ZonedDateTime time) {
        return TIME.format(time);
    }

    public static String dayAndTime(ZonedDateTime time) {
        return DAY_AND_TIME.format(time);
    }

    /** For example {@code 183 KB} or {@code 1.4 MB}, in the 1024s that Telegram's applications use. */
    public static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        var format = unit < 2 || value >= 100 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, format, value, UNITS[unit]);
    }

    /** For example {@code 0:07} or {@code 1:02:03}. */
    public static String duration(int seconds) {
        int hours = seconds / 3600;
        int minutes = seconds / 60 % 60;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
    }

    /** For example {@code 7 days}: the longest unit that fits without a rest. */
    public static String period(int seconds) {
        if (seconds % 86_400 == 0) {
            return count(seconds / 86_400, "day", "days");
        }
        if (seconds % 3600 == 0) {
            return count(seconds / 3600, "hour", "hours");
        }
        return seconds % 60 == 0 ? count(seconds / 60, "minute", "minutes") : count(seconds, "second", "seconds");
    }

    /** A number with its noun. */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
