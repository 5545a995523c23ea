package dev.userbot.send;

import dev.userbot.send.schedule.ZonedMoment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Exactly what would be sent to whom and when. Making it has sent nothing.
 *
 * @param sends in the order in which they would be sent
 * @param zone in which times are shown
 */
public record SendPlan(List<PlannedSend> sends, ZoneId zone, SendLimits limits) {
    public SendPlan {
        sends = List.copyOf(sends);
    }

    /** How many recipients would get something by carrying it out. */
    public int toSend() {
        return (int) sends.stream()
                .filter(send -> send.standing() == PlannedSend.Standing.TO_SEND)
                .count();
    }

    /**
     * The moment at which Telegram is to send, if it is to wait for one; what was asked for first counts, so it may differ
     * between recipients.
     */
    public Optional<ZonedMoment> when(PlannedSend send) {
        return send.entry().sendAt().map(moment -> ZonedMoment.of(moment, zone));
    }
}
