package dev.userbot.cli;

import dev.userbot.stats.ChatNumbers.MonthCount;
import dev.userbot.stats.ChatNumbers.WeekHours;
import dev.userbot.stats.Numbers;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts for a terminal of 80 columns. */
record StatsCharts(Blocks blocks) {
    private static final int BAR_WIDTH = 58;
    private static final int HOURS = 24;
    private static final int HOURS_BETWEEN_LABELS = 3;
    private static final int HOUR_WIDTH = 3;

    /** More bars than that nobody reads: then there is one for each year. */
    private static final int MOST_MONTHS = 36;

    /** A bar for every month, or for every year of a long chat. */
    Stream<String> periods(List<MonthCount> months) {
        if (months.size() <= MOST_MONTHS) {
            return bars(months.stream()
                    .collect(Collectors.toMap(
                            month -> month.month().toString(), MonthCount::messages, Long::sum, TreeMap::new)));
        }
        return bars(months.stream()
                .collect(Collectors.toMap(
                        month -> String.valueOf(month.month().getYear()),
                        MonthCount::messages,
                        Long::sum,
                        TreeMap::new)));
    }

    private Stream<String> bars(Map<String, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .map(entry -> "  %-7s %s %s"
                        .formatted(
                                entry.getKey(),
                                blocks.bar(entry.getValue(), most, BAR_WIDTH),
                                Numbers.grouped(entry.getValue())));
    }

    /** A line for every day of the week, the darker the busier the hour. */
    Stream<String> week(WeekHours hours) {
        var labels = IntStream.iterate(0, hour -> hour < HOURS, hour -> hour + HOURS_BETWEEN_LABELS)
                .mapToObj(hour -> ("%-" + HOURS_BETWEEN_LABELS * HOUR_WIDTH + "d").formatted(hour))
                .collect(Collectors.joining());
        return Stream.concat(
                Stream.of("      " + labels.stripTrailing()),
                Stream.of(DayOfWeek.values()).map(day -> day(day, hours)));
    }

    private String day(DayOfWeek day, WeekHours hours) {
        long busiest = hours.busiest();
        var shades = IntStream.range(0, HOURS)
                .mapToObj(hour -> String.valueOf(blocks.shade(hours.at(day, hour), busiest))
                        .repeat(HOUR_WIDTH))
                .collect(Collectors.joining());
        return "  " + day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + shades.stripTrailing();
    }
}
