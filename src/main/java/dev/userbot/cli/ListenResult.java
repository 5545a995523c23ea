package dev.userbot.cli;

import dev.userbot.listen.ListenStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The published shape of a line of {@code listen --output json} and of {@code --health}.
 *
 * @param time when this was so, in UTC
 * @param lastUpdate {@code null} if nothing has happened yet
 */
record ListenResult(
        String time,
        boolean connected,
        String lastUpdate,
        int chats,
        int waiting,
        long stored,
        long deleted,
        long failures,
        double lagSeconds,
        long unhandled,
        long handlerFailures) {
    static ListenResult of(ListenStatus status, Clock clock) {
        return new ListenResult(
                text(clock.instant()),
                status.connected(),
                status.lastUpdate().map(ListenResult::text).orElse(null),
                status.chats(),
                status.waiting(),
                status.stored(),
                status.deleted(),
                status.failures(),
                status.lag().toMillis() / 1000.0,
                status.unhandled(),
                status.handlerFailures());
    }

    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
