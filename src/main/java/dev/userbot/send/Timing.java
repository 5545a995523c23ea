package dev.userbot.send;

import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.api.MessageSchedulingState;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendAtDate;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendWhenOnline;
import java.time.Instant;
import java.util.Optional;

/**
 * When something is to be sent, in TDLib's terms.
 *
 * @param token tells one time from another in keys
 * @param schedule how long Telegram keeps it; at once without
 * @param now by Telegram's clock
 */
record Timing(String token, Optional<MessageSchedulingState> schedule, Instant now) {
    static Timing of(SendTime time, Instant now) {
        return new Timing(time.token(), schedule(time, now), now);
    }

    private static Optional<MessageSchedulingState> schedule(SendTime time, Instant now) {
        if (time instanceof SendTime.At at) {
            return Optional.of(at(at.moment().instant()));
        }
        if (time instanceof SendTime.After after) {
            return Optional.of(at(now.plus(after.delay())));
        }
        return time instanceof SendTime.WhenOnline
                ? Optional.of(new MessageSchedulingStateSendWhenOnline())
                : Optional.empty();
    }

    /** Seconds of TDLib end in 2038; a later moment is refused as too far ahead. */
    static MessageSchedulingState at(Instant moment) {
        return new MessageSchedulingStateSendAtDate(
                (int) Math.max(0, Math.min(moment.getEpochSecond(), Integer.MAX_VALUE)), 0);
    }
}
