package dev.userbot.send.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendTimeTest {
    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        // Ordinary times.
        "2026-12-01T09:00, Europe/Berlin, 2026-12-01T08:00:00Z",
        "2026-07-01T09:00, Europe/Berlin, 2026-07-01T07:00:00Z",
        "2026-12-01T09:00:30, UTC, 2026-12-01T09:00:30Z",
        "2026-12-01T09:00, Asia/Kathmandu, 2026-12-01T03:15:00Z",
        "2026-12-01T09:00, -09:30, 2026-12-01T18:30:00Z",
        // An offset wins over the zone.
        "2026-12-01T09:00+03:00, America/New_York, 2026-12-01T06:00:00Z",
        "2026-12-01T09:00Z, America/New_York, 2026-12-01T09:00:00Z",
        // Clocks go forward: 02:30 is left out.
        "2026-03-29T01:59:59, Europe/Berlin, 2026-03-29T00:59:59Z",
        "2026-03-29T02:00, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:30:00Z",
        "2026-03-29T03:00, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-03-08T02:30, America/New_York, 2026-03-08T07:30:00Z",
        // Half an hour only.
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:45:00Z",
        // At midnight, so that the day begins at 01:00.
        "2027-03-28T00:00, Asia/Beirut, 2027-03-27T22:00:00Z",
        "2026-03-29T00:30, Asia/Beirut, 2026-03-28T22:30:00Z",
        // Clocks go back: the first of two.
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
        "2026-10-25T02:30+01:00, Europe/Berlin, 2026-10-25T01:30:00Z",
        "2026-10-25T03:00, Europe/Berlin, 2026-10-25T02:00:00Z",
        "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z",
        // No daylight saving.
        "2026-03-29T02:30, Europe/Moscow, 2026-03-28T23:30:00Z"
    })
    void aWallClockMeansOneMoment(String typed, String zone, String moment) {
        assertThat(SendTime.at(typed, ZoneId.of(zone)).moment().instant()).isEqualTo(moment);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-29T02:30 | Europe/Berlin | There is no 02:30 on 2026-03-29 in Europe/Berlin: clocks go forward from"
                        + " 02:00 to 03:00. 03:30 is taken.",
                "2026-10-04T02:15 | Australia/Lord_Howe | There is no 02:15 on 2026-10-04 in Australia/Lord_Howe: clocks go"
                        + " forward from 02:00 to 02:30. 02:45 is taken.",
                "2026-10-25T02:30 | Europe/Berlin | 02:30 on 2026-10-25 in Europe/Berlin happens twice: the first is taken"
                        + " (+02:00). For the second write 2026-10-25T02:30+01:00.",
                "2026-04-05T01:45 | Australia/Lord_Howe | 01:45 on 2026-04-05 in Australia/Lord_Howe happens twice: the first"
                        + " is taken (+11:00). For the second write 2026-04-05T01:45+10:30."
            })
    void whatHadToBeDecidedIsSaid(String typed, String zone, String note) {
        assertThat(SendTime.at(typed, ZoneId.of(zone)).moment().note()).contains(note);
    }

    @Test
    void nothingIsSaidWhereNothingHadToBeDecided() {
        var berlin = ZoneId.of("Europe/Berlin");

        assertThat(SendTime.at("2026-03-29T03:00", berlin).moment().note()).isEmpty();
        assertThat(SendTime.at("2026-10-25T02:30+01:00", berlin).moment().note())
                .isEmpty();
    }

    @Test
    void aMomentIsShownInItsZoneAndInUtc() {
        assertThat(SendTime.at("2026-12-01T09:00+03:00", ZoneId.of("Europe/Berlin"))
                        .moment()
                        .shown())
                .isEqualTo("Tuesday, 2026-12-01 07:00:00 Europe/Berlin (+01:00), 2026-12-01 06:00:00 UTC");
    }

    @Test
    void theSecondOfTwoIsShownWithItsOffset() {
        assertThat(SendTime.at("2026-10-25T02:30+01:00", ZoneId.of("Europe/Berlin"))
                        .moment()
                        .shown())
                .startsWith("Sunday, 2026-10-25 02:30:00 Europe/Berlin (+01:00)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "09:00",
                "tomorrow",
                "2026-12-01",
                "2026-12-01 09:00",
                "2026-02-29T09:00",
                "2026-12-01T25:00",
                "2026-12-01T09:00+25:00"
            })
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> SendTime.at(typed, ZoneId.of("UTC")))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE));
    }

    @ParameterizedTest(name = "{0} s ahead")
    @CsvSource({"11", "86400", "31708800"})
    void telegramTakesWhatIsNeitherTooNearNorTooFar(long seconds) {
        var now = Instant.parse("2026-11-25T12:00:00Z");

        assertThat(now.plusSeconds(seconds)).satisfies(date -> ScheduleLimits.check(date, now, Duration.ZERO));
    }

    @ParameterizedTest(name = "{0} s ahead, {1} s of work")
    @CsvSource(
            delimiter = '|',
            value = {
                "-61 | 0 | That moment is 1m 1s ago: nothing can be sent then.",
                "0 | 0 | That moment is 0s ago: nothing can be sent then.",
                "10 | 0 | That moment is only 10s ahead: Telegram schedules from 11 s ahead on, what is nearer it sends at once.",
                "100 | 120 | That moment is only 1m 40s ahead, and handing over all messages takes about 2m: choose a later one.",
                "31708801 | 0 | That moment is 367 days ahead: Telegram keeps messages for at most 367 days."
            })
    void whatTelegramWouldNotKeepIsRefused(long ahead, long work, String message) {
        var now = Instant.parse("2026-11-25T12:00:00Z");

        assertThatThrownBy(() -> ScheduleLimits.check(now.plusSeconds(ahead), now, Duration.ofSeconds(work)))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessage(message);
    }

    @Test
    void aChatHasRoomForAHundred() {
        ScheduleLimits.checkRoom("Anna", 98, 2);

        assertThatThrownBy(() -> ScheduleLimits.checkRoom("Anna", 98, 3))
                .hasMessage(
                        "Anna: 98 messages wait there already, and Telegram takes at most 100 in a chat; 3 more do not fit.");
    }
}
