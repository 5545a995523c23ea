package dev.userbot.send.delivery;

import dev.userbot.archive.OutboxStore;
import dev.userbot.td.TdClient;
import java.time.Clock;

/**
 * What everybody here works with.
 *
 * @param td a connected client
 * @param updates made before the client was sent anything
 * @param claims of this run
 * @param clock measures how long Telegram is silent
 */
public record Post(
        TdClient td,
        OutboxStore outbox,
        OutgoingUpdates updates,
        Claims claims,
        ServerClock server,
        ScheduleBook book,
        Clock clock) {
    /**
     * Puts it together.
     *
     * @param clock that of this computer
     */
    public static Post of(TdClient td, OutboxStore outbox, OutgoingUpdates updates, Clock clock) {
        return new Post(
                td, outbox, updates, new Claims(updates), new ServerClock(td, clock), new ScheduleBook(td), clock);
    }
}
