package dev.userbot.stats;

import dev.userbot.archive.ArchivedMessage;
import dev.userbot.stats.ChatNumbers.DayCount;
import dev.userbot.stats.ChatNumbers.MonthCount;
import dev.userbot.stats.ChatNumbers.Period;
import dev.userbot.stats.ChatNumbers.Silence;
import dev.userbot.stats.ChatNumbers.WeekHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When messages were sent. */
final class CalendarTally implements Tally {
    private static final int DAYS_OF_WEEK = 7;
    private static final int HOURS = 24;

    private final ZoneId zone;
    private final Map<LocalDate, Long> days = new HashMap<>();
    private final long[][] hours = new long[DAYS_OF_WEEK][HOURS];
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private Optional<Silence> longestSilence = Optional.empty();

    CalendarTally(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void add(ArchivedMessage message) {
        var date = message.date();
        var local = date.atZone(zone);
        days.merge(local.toLocalDate(), 1L, Long::sum);
        hours[local.getDayOfWeek().getValue() - 1][local.getHour()]++;
        last.ifPresent(previous -> followed(previous, date));
        // Imported messages have ids that do not follow their dates.
        first = Optional.of(first.filter(date::isAfter).orElse(date));
        last = Optional.of(last.filter(date::isBefore).orElse(date));
    }

    private void followed(Instant previous, Instant date) {
        var longest = longestSilence.map(CalendarTally::seconds).orElse(-1L);
        var silence = new Silence(previous, date);
        if (seconds(silence) > longest) {
            longestSilence = Optional.of(silence);
        }
    }

    private static long seconds(Silence silence) {
        return silence.to().getEpochSecond() - silence.from().getEpochSecond();
    }

    Optional<Period> period() {
        return first.flatMap(from -> last.flatMap(
                to -> busiestDay().map(busiest -> new Period(from, to, days.size(), busiest, longestSilence))));
    }

    /** The earliest of several that are equally busy. */
    private Optional<DayCount> busiestDay() {
        return days.entrySet().stream()
                .map(entry -> new DayCount(entry.getKey(), entry.getValue()))
                .max(Comparator.comparingLong(DayCount::messages)
                        .thenComparing(DayCount::day, Comparator.reverseOrder()));
    }

    List<MonthCount> months() {
        var counts = new HashMap<YearMonth, Long>();
        days.forEach((day, messages) -> counts.merge(YearMonth.from(day), messages, Long::sum));
        var months = new ArrayList<MonthCount>();
        if (!counts.isEmpty()) {
            var end = counts.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
            var month = counts.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
            for (; !month.isAfter(end); month = month.plusMonths(1)) {
                months.add(new MonthCount(month, counts.getOrDefault(month, 0L)));
            }
        }
        return months;
    }

    WeekHours weekHours() {
        return new WeekHours(Arrays.stream(hours)
                .map(day -> Arrays.stream(day).boxed().toList())
                .toList());
    }
}
