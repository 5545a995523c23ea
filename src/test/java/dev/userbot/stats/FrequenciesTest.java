package dev.userbot.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.stats.ChatNumbers.Count;
import org.junit.jupiter.api.Test;

class FrequenciesTest {
    private final Frequencies frequencies = new Frequencies();

    @Test
    void theMostFrequentComeFirstAndEqualOnesInTheOrderOfTheirNames() {
        frequencies.add("b", 1);
        frequencies.add("a", 1);
        frequencies.add("c", 1);
        frequencies.add("c", 2);

        assertThat(frequencies.top(2)).containsExactly(new Count("c", 3), new Count("a", 1));
    }

    @Test
    void whatIsFrequentIsNotForgottenAmongAMillionThingsThatOccurOnce() {
        for (int i = 0; i < 1_000_000; i++) {
            frequencies.add("once " + i, 1);
            if (i % 100 == 0) {
                frequencies.add("often", 1);
            }
        }

        assertThat(frequencies.top(1)).containsExactly(new Count("often", 10_000));
        assertThat(frequencies.top(Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo(100_000);
    }
}
