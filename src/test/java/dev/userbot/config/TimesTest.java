package dev.userbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    // One hour after the clocks in Berlin went forward.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-29T02:00:00Z"), ZoneOffset.UTC);
    private static final MomentText BERLIN = new MomentText(CLOCK, ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-30T23:00:00Z",
        "2026-01-31Z, 2026-01-31T00:00:00Z",
        "2026-01-31+05:30, 2026-01-30T18:30:00Z",
        "2026-01-31T18:00, 2026-01-31T17:00:00Z",
        "2026-01-31T18:00:30, 2026-01-31T17:00:30Z",
        "2026-07-31T18:00, 2026-07-31T16:00:00Z",
        "2026-01-31T18:00Z, 2026-01-31T18:00:00Z",
        "2026-01-31T18:00+02:00, 2026-01-31T16:00:00Z",
        "today, 2026-03-28T23:00:00Z",
        "yesterday, 2026-03-27T23:00:00Z",
        "12h, 2026-03-28T14:00:00Z",
        "30m, 2026-03-29T01:30:00Z",
        "1d, 2026-03-28T03:00:00Z",
        "2w, 2026-03-15T03:00:00Z"
    })
    void readsMoments(String text, Instant moment) {
        assertThat(BERLIN.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "31.01.2026",
                "2026-01-31T25:00",
                "tomorrow",
                "7",
                "-7d",
                "7x",
                "2026-01-31T",
                "99999999d"
            })
    void refusesOtherMoments(String text) {
        assertThatThrownBy(() -> BERLIN.parse(text))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining("2026-01-31T18:00");
    }

    @ParameterizedTest
    @CsvSource({"30s, 30", "5m, 300", "12h, 43200", "7d, 604800", "0s, 0", "2h30m, 9000", "1d1s, 86401"})
    void readsDurations(String text, long seconds) {
        assertThat(DurationText.parse(text)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "m", "-5m", "5 m", "1.5h", "5M", "30m2h", "1h 5m", "99999999999s"})
    void refusesOtherDurations(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE));
    }

    @Test
    void writesTheTwoLargestUnits() {
        assertThat(DurationText.format(Duration.ZERO)).isEqualTo("0s");
        assertThat(DurationText.format(Duration.ofMillis(42_900))).isEqualTo("42s");
        assertThat(DurationText.format(Duration.ofMinutes(5))).isEqualTo("5m");
        assertThat(DurationText.format(Duration.ofSeconds(301))).isEqualTo("5m 1s");
        assertThat(DurationText.format(Duration.ofSeconds(3_661))).isEqualTo("1h 1m");
        assertThat(DurationText.format(Duration.ofHours(25))).isEqualTo("1d 1h");
    }
}
