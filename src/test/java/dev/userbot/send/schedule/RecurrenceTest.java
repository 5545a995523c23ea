package dev.userbot.send.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static List<String> occurrences(String rule, String after, ZoneId zone, int number) {
        var recurrence = Recurrence.parse(rule);
        var found = new ArrayList<String>();
        var moment = Instant.parse(after);
        for (int i = 0; i < number; i++) {
            moment = recurrence.next(moment, zone).orElseThrow().instant();
            found.add(moment.toString());
        }
        return found;
    }

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "day 09:00       | 2026-11-25T12:00:00Z | 2026-11-26T08:00:00Z",
                "day 9:00        | 2026-11-25T07:59:59Z | 2026-11-25T08:00:00Z",
                "day 09:00       | 2026-11-25T08:00:00Z | 2026-11-26T08:00:00Z",
                "mon,thu 09:00   | 2026-11-25T12:00:00Z | 2026-11-26T08:00:00Z",
                "Mon,Thu  09:00  | 2026-11-26T12:00:00Z | 2026-11-30T08:00:00Z",
                "mon-fri 18:30   | 2026-11-27T18:00:00Z | 2026-11-30T17:30:00Z",
                "sun 00:00       | 2026-11-25T12:00:00Z | 2026-11-28T23:00:00Z",
                "0 9 * * 1-5     | 2026-11-27T18:00:00Z | 2026-11-30T08:00:00Z",
                "30 7 1 * *      | 2026-11-25T12:00:00Z | 2026-12-01T06:30:00Z",
                "0 12 29 2 *     | 2026-11-25T12:00:00Z | 2028-02-29T11:00:00Z"
            })
    void aRuleHasANextTime(String rule, String after, String next) {
        assertThat(occurrences(rule, after, BERLIN, 1)).containsExactly(next);
    }

    @Test
    void theWallClockStaysWhenTheOffsetChanges() {
        assertThat(occurrences("day 09:00", "2026-03-28T00:00:00Z", BERLIN, 3))
                .containsExactly("2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z", "2026-03-30T07:00:00Z");
    }

    @Test
    void whatIsLeftOutThatDayComesLater() {
        assertThat(occurrences("day 02:30", "2026-03-28T12:00:00Z", BERLIN, 2))
                .containsExactly("2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
        assertThat(Recurrence.parse("day 02:30")
                        .next(Instant.parse("2026-03-28T12:00:00Z"), BERLIN)
                        .orElseThrow()
                        .note())
                .hasValueSatisfying(note -> assertThat(note).startsWith("There is no 02:30 on 2026-03-29"));
    }

    @Test
    void whatHappensTwiceThatDayComesOnce() {
        assertThat(occurrences("day 02:30", "2026-10-24T12:00:00Z", BERLIN, 2))
                .containsExactly("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    }

    @Test
    void twoWallClocksOfOneMomentAreOneOccurrence() {
        assertThat(occurrences("*/30 * * * *", "2026-03-29T00:30:00Z", BERLIN, 3))
                .containsExactly("2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z", "2026-03-29T02:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"day | 2026-12-01T09:05 | day 09:05", "week | 2026-12-01T09:05 | tue 09:05"})
    void aPeriodTakesTheRestFromItsFirstTime(String period, LocalDateTime first, String rule) {
        assertThat(Recurrence.parse(period, Optional.of(first)).text()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hourly",
                "day",
                "week",
                "day 25:00",
                "mon,tag 09:00",
                "0 9 * *",
                "0 9 * * * *",
                "0 9 30 2 *",
                "61 * * * *"
            })
    void anythingElseIsRefused(String rule) {
        assertThatThrownBy(() -> Recurrence.parse(rule))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE));
    }

    @Test
    void aRuleWithATimeTakesNoOther() {
        assertThatThrownBy(() -> Recurrence.parse("day 09:00", Optional.of(LocalDateTime.parse("2026-12-01T10:00"))))
                .hasMessage("'day 09:00' says the time already: leave out --at.");
    }

    @Property(tries = 200)
    void theNextTimeIsLaterAndARuleFindsItAgain(
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @LongRange(min = 1_600_000_000, max = 1_900_000_000) long after) {
        var rule = Recurrence.parse("day %02d:%02d".formatted(hour, minute));
        var start = Instant.ofEpochSecond(after);

        var next = rule.next(start, BERLIN).orElseThrow().instant();

        assertThat(next).isAfter(start).isBefore(start.plusSeconds(26 * 3600));
        assertThat(rule.next(next.minusSeconds(1), BERLIN).orElseThrow().instant())
                .isEqualTo(next);
    }
}
