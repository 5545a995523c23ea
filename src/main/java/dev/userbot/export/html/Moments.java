package dev.userbot.export.html;

import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.export.html.Entry.Moment;
import java.time.LocalDate;

/** Telegram's seconds since 1970 as {@link Moment}s of one zone. */
final class Moments {
    private final Times times;

    Moments(Times times) {
        this.times = times;
    }

    Moment at(int unixTime) {
        var time = times.at(unixTime);
        return new Moment(Times.utc(unixTime), Wording.time(time), Wording.dayAndTime(time));
    }

    LocalDate day(int unixTime) {
        return times.at(unixTime).toLocalDate();
    }

    Entry.Day day(LocalDate date) {
        return new Entry.Day(date.toString(), Wording.weekday(date));
    }
}
