package dev.userbot.config;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Points in time as people type them: {@code 2026-01-31}, {@code 2026-01-31T18:00}, either with an offset such as
 * {@code +02:00} or {@code Z}, {@code 7d} or {@code 12h} ago, {@code today}, {@code yesterday}. A date alone means the
 * beginning of that day.
 */
public final class MomentText {
    private static final Pattern AGO = Pattern.compile("([0-9]{1,6})([mhdw])");
    private static final Pattern DATE_WITH_OFFSET = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})");

    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param clock tells what "ago" counts from
     * @param zone for times without an offset, and for where days begin
     */
    public MomentText(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Parses any of the forms above.
     *
     * @throws UserbotException with {@link Failure#USAGE} if the text is none of them
     */
    public Instant parse(String text) {
        try {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "today" -> startOf(today());
                case "yesterday" -> startOf(today().minusDays(1));
                default -> ago(text);
            };
        } catch (DateTimeException e) {
            throw new UserbotException(
                    Failure.USAGE,
                    "'%s' is not a time. Write it like 2026-01-31, 2026-01-31T18:00, 2026-01-31T18:00+02:00, 7d, 12h or yesterday."
                            .formatted(text),
                    e);
        }
    }

    private Instant ago(String text) {
        var matcher = AGO.matcher(text);
        if (!matcher.matches()) {
            return calendar(text);
        }
        var number = Long.parseLong(matcher.group(1));
        var now = ZonedDateTime.ofInstant(clock.instant(), zone);
        return switch (matcher.group(2)) {
            case "m" -> now.minusMinutes(number).toInstant();
            case "h" -> now.minusHours(number).toInstant();
            case "d" -> now.minusDays(number).toInstant();
            default -> now.minusWeeks(number).toInstant();
        };
    }

    private Instant calendar(String text) {
        var dateWithOffset = DATE_WITH_OFFSET.matcher(text);
        if (dateWithOffset.matches()) {
            return OffsetDateTime.parse(dateWithOffset.group(1) + "T00:00" + dateWithOffset.group(2))
                    .toInstant();
        }
        if (!text.contains("T")) {
            return startOf(LocalDate.parse(text));
        }
        var time = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(time).atZone(zone).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
