package dev.userbot.send.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;

/**
 * A moment on the clocks of a zone.
 *
 * @param note what had to be decided, for people: when clocks change, a time may not exist or exist twice
 */
public record ZonedMoment(ZonedDateTime time, Optional<String> note) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm[:ss]", Locale.ROOT);
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("EEEE, yyyy-MM-dd HH:mm:ss VV (xxx)", Locale.ENGLISH);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    /**
     * What a wall clock in a zone means. A time that is left out when clocks go forward becomes as much later as they go
     * forward; of one that happens twice the first is meant.
     */
    public static ZonedMoment of(LocalDateTime wall, ZoneId zone) {
        var transition = zone.getRules().getTransition(wall);
        var time = wall.atZone(zone);
        return new ZonedMoment(time, Optional.ofNullable(transition).map(change -> note(wall, time, change)));
    }

    /** A moment about which nothing had to be decided. */
    public static ZonedMoment of(Instant instant, ZoneId zone) {
        return new ZonedMoment(instant.atZone(zone), Optional.empty());
    }

    private static String note(LocalDateTime wall, ZonedDateTime taken, ZoneOffsetTransition change) {
        var where = "%s on %s in %s"
                .formatted(clock(wall), wall.toLocalDate(), taken.getZone().getId());
        if (change.isGap()) {
            return "There is no %s: clocks go forward from %s to %s. %s is taken."
                    .formatted(
                            where,
                            clock(change.getDateTimeBefore()),
                            clock(change.getDateTimeAfter()),
                            clock(taken.toLocalDateTime()));
        }
        return "%s happens twice: the first is taken (%s). For the second write %s%s."
                .formatted(where, change.getOffsetBefore(), wall, change.getOffsetAfter());
    }

    private static String clock(LocalDateTime wall) {
        return wall.getSecond() == 0 ? wall.toLocalTime().withNano(0).toString() : CLOCK.format(wall);
    }

    public Instant instant() {
        return time.toInstant();
    }

    /** Weekday, date, time, zone, offset, and the same in UTC where that differs. */
    public String shown() {
        var local = SHOWN.format(time);
        return time.getOffset().equals(ZoneOffset.UTC)
                ? local
                : local + ", " + UTC.format(time.withZoneSameInstant(ZoneOffset.UTC));
    }
}
