package dev.userbot.stats;

import dev.userbot.stats.ChatNumbers.Count;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often things occur, in bounded memory. Exact up to {@value #MOST} different things; beyond that the rare ones are
 * forgotten again and again (Manku and Motwani, "Approximate frequency counts over data streams", 2002), so the frequent
 * ones are short by a few at most.
 */
final class Frequencies {
    private static final int MOST = 100_000;
    private static final Comparator<Count> FREQUENT_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::name);

    private final Map<String, Counter> counters = new HashMap<>();

    private static final class Counter {
        private long count;
    }

    void add(String name, long times) {
        counters.computeIfAbsent(name, any -> new Counter()).count += times;
        if (counters.size() > MOST) {
            forgetRare();
        }
    }

    /** Whatever occurs less often than two thirds of the others; the loop ends because every round raises the bar. */
    private void forgetRare() {
        for (long rare = 1; counters.size() > MOST / 3; rare++) {
            long bar = rare;
            counters.values().removeIf(counter -> counter.count <= bar);
        }
    }

    /** The most frequent ones first; those of equal frequency in the order of their names. */
    List<Count> top(int most) {
        return counters.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue().count))
                .sorted(FREQUENT_FIRST)
                .limit(most)
                .toList();
    }
}
