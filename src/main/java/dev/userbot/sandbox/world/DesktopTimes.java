package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Desktop's dates, which are in the exporting computer's zone without telling it. */
final class DesktopTimes {
    private DesktopTimes() {}

    /** Unix time of a date. Desktop writes no zone, taken for UTC here; programs that write its format sometimes do. */
    static int seconds(String date) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(date, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime exact
                ? (int) exact.toEpochSecond()
                : (int) ((LocalDateTime) parsed).toEpochSecond(ZoneOffset.UTC);
    }

    /**
     * Unix time of a date that has no exact one beside it, in the zone that the message's own two dates tell; 0 if it is
     * not readable.
     */
    static int local(String date, JsonNode message) {
        try {
            int ahead = message.hasNonNull("date_unixtime") && message.hasNonNull("date")
                    ? seconds(message.get("date").asText())
                            - Integer.parseInt(message.get("date_unixtime").asText())
                    : 0;
            return seconds(date) - ahead;
        } catch (DateTimeParseException | NumberFormatException e) {
            return 0;
        }
    }
}
