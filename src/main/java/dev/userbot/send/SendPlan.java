package dev.userbot.send;

import dev.userbot.send.schedule.ZonedMoment;
import dev.userbot.td.api.MessageSchedulingState;
import java.util.List;
import java.util.Optional;

/**
 * Exactly what would be sent to whom and when. Making it has sent nothing.
 *
 * @param sends in the order in which they would be sent
 * @param schedule how long Telegram keeps the messages; at once without
 * @param when the moment at which Telegram would send, if one was asked for
 */
public record SendPlan(
        List<PlannedSend> sends,
        Optional<MessageSchedulingState> schedule,
        Optional<ZonedMoment> when,
        SendLimits limits) {
    public SendPlan {
        sends = List.copyOf(sends);
    }

    /** How many recipients would get something by carrying it out. */
    public int toSend() {
        return (int) sends.stream()
                .filter(send -> send.standing() == PlannedSend.Standing.TO_SEND)
                .count();
    }
}
