package dev.userbot.send;

import dev.userbot.send.schedule.Recurrence;
import dev.userbot.send.schedule.ZonedMoment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A message that is sent again and again.
 *
 * @param id for people, never given twice
 * @param zone on whose clocks the rule is
 * @param sendsMissed whether an occurrence that nobody was there to send is sent late
 * @param recipients their titles; not yet safe to print
 * @param next its next time, if there is one
 */
public record RecurringSend(
        long id,
        Recurrence rule,
        ZoneId zone,
        boolean sendsMissed,
        List<String> recipients,
        Optional<ZonedMoment> next) {
    public RecurringSend {
        recipients = List.copyOf(recipients);
    }
}
