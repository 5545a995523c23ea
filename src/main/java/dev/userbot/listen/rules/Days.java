package dev.userbot.listen.rules;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Days of the week as people write them: {@code mon}, {@code mon-fri}, {@code sat-mon}. */
final class Days {
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Days() {}

    /** @throws UserbotException with {@link Failure#USAGE} if it is neither a day nor a range of days */
    static Set<DayOfWeek> parse(String text) {
        var ends = text.strip().toLowerCase(Locale.ROOT).split("\\s*-\\s*", 2);
        var last = day(ends[ends.length - 1], text);
        var found = EnumSet.noneOf(DayOfWeek.class);
        for (var day = day(ends[0], text); found.add(day) && day != last; day = day.plus(1)) {}
        return found;
    }

    private static DayOfWeek day(String name, String whole) {
        int index = NAMES.indexOf(name);
        if (index < 0) {
            throw new UserbotException(
                    Failure.USAGE,
                    "'%s' are no days. Expected %s, a range like mon-fri, or a list of them."
                            .formatted(whole, String.join(", ", NAMES)));
        }
        return DayOfWeek.of(index + 1);
    }
}
