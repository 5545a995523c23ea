package dev.userbot.listen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given hours by the clock on a wall in Berlin, when something happens, then it is within them or not. */
class HoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Wednesday, 7 January 2026, in winter time: UTC + 1 h
            09:00-17:30, mon-sun, 2026-01-07T08:00:00Z, true
            09:00-17:30, mon-sun, 2026-01-07T07:59:59Z, false
            09:00-17:30, mon-sun, 2026-01-07T16:29:59Z, true
            09:00-17:30, mon-sun, 2026-01-07T16:30:00Z, false
            09:00-17:30, mon-fri, 2026-01-10T09:00:00Z, false
            18:00-24:00, mon-sun, 2026-01-07T22:59:59Z, true
            18:00-24:00, mon-sun, 2026-01-07T23:00:00Z, false
            00:00-06:00, mon-sun, 2026-01-06T23:00:00Z, true
            22:00-06:00, mon-sun, 2026-01-07T21:00:00Z, true
            22:00-06:00, mon-sun, 2026-01-08T04:59:59Z, true
            22:00-06:00, mon-sun, 2026-01-08T05:00:00Z, false
            22:00-06:00, mon-sun, 2026-01-07T20:59:59Z, false
            # What is after midnight belongs to the night that began on Friday
            22:00-06:00, fri,     2026-01-10T02:00:00Z, true
            22:00-06:00, fri,     2026-01-09T02:00:00Z, false
            22:00-06:00, sun,     2026-01-12T02:00:00Z, true
            # 29 March 2026: 02:00 to 03:00 does not exist
            01:30-03:30, mon-sun, 2026-03-29T00:59:59Z, true
            01:30-03:30, mon-sun, 2026-03-29T01:00:00Z, true
            01:30-03:30, mon-sun, 2026-03-29T01:30:00Z, false
            02:00-03:00, mon-sun, 2026-03-29T01:00:00Z, false
            # 25 October 2026: 02:00 to 03:00 is there twice
            02:00-03:00, mon-sun, 2026-10-25T00:30:00Z, true
            02:00-03:00, mon-sun, 2026-10-25T01:30:00Z, true
            02:00-03:00, mon-sun, 2026-10-25T02:00:00Z, false
            """)
    void hoursAreThoseOfTheWall(String hours, String days, Instant moment, boolean within) {
        assertThat(Hours.parse(hours).on(Days.parse(days)).contain(moment, BERLIN))
                .isEqualTo(within);
    }
}
