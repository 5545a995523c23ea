package dev.userbot.send;

import dev.userbot.send.schedule.ZonedMoment;
import java.util.Optional;

/**
 * One time of a message that is sent again and again, and what this run did about it.
 *
 * @param recurrence the id of the rule
 * @param moment when it was or is to be
 * @param fate what was done
 * @param summary what became of the messages; absent if none were sent
 */
public record Occurrence(long recurrence, ZonedMoment moment, Fate fate, Optional<SendSummary> summary) {
    /** What is done with an occurrence. */
    public enum Fate {
        /** It waits at Telegram. */
        SCHEDULED,
        /** Its time was over before it was at Telegram, and it is given up. */
        SKIPPED,
        /** Its time was over before it was at Telegram, and it was sent late. */
        SENT_LATE
    }
}
