package dev.userbot.export.content;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Telegram's seconds since 1970 (UTC) in the words of the formats, in one zone. */
public final class Times {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final ZoneId zone;

    public Times(ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    public ZonedDateTime at(int unixTime) {
        return Instant.ofEpochSecond(unixTime).atZone(zone);
    }

    /** Local time without offset, as Desktop writes it. */
    public String iso(int unixTime) {
        return ISO.format(at(unixTime));
    }

    /** The same moment in UTC, ending with {@code Z}. */
    public static String utc(int unixTime) {
        return ISO.format(Instant.ofEpochSecond(unixTime).atOffset(ZoneOffset.UTC)) + "Z";
    }
}
