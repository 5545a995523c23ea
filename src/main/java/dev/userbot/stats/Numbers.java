package dev.userbot.stats;

import dev.userbot.export.content.Wording;
import java.time.Duration;
import java.util.Locale;

/** Numbers in English words; the same on every machine. */
public final class Numbers {
    private static final int HOURS_OF_DAY = 24;

    private Numbers() {}

    /** For example {@code 1,234}. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** For example {@code 1 message} or {@code 1,234 messages}. */
    public static String messages(long number) {
        return Wording.count(number, "message", "messages");
    }

    /** The two largest units of a length of time that is not negative, for example {@code 3 days 4 hours}. */
    public static String length(Duration length) {
        if (length.toDays() > 0) {
            return joined(
                    Wording.count(length.toDays(), "day", "days"), length.toHours() % HOURS_OF_DAY, "hour", "hours");
        }
        if (length.toHours() > 0) {
            return joined(
                    Wording.count(length.toHours(), "hour", "hours"), length.toMinutesPart(), "minute", "minutes");
        }
        return Wording.count(length.toMinutes(), "minute", "minutes");
    }

    private static String joined(String larger, long smaller, String one, String many) {
        return smaller == 0 ? larger : larger + " " + Wording.count(smaller, one, many);
    }
}
