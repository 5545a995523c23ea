package dev.userbot.send.schedule;

import dev.userbot.config.DurationText;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.time.Instant;

/** What Telegram's schedule takes. */
public final class ScheduleLimits {
    /** What is nearer is sent at once, without a word (tdlib/td, MessageSendOptions.cpp). */
    public static final Duration NEAREST = Duration.ofSeconds(10);

    /** As far as TDLib lets through (tdlib/td, MessageSendOptions.cpp). */
    public static final Duration FARTHEST = Duration.ofDays(367);

    /** Messages in one chat; each item of an album counts (core.telegram.org/api/scheduled-messages). */
    public static final int MOST_IN_CHAT = 100;

    private ScheduleLimits() {}

    /**
     * Checks a date.
     *
     * @param serverNow by Telegram's clock: that of this computer may be wrong
     * @param work how long it will take until the last message is handed over
     * @throws UserbotException with {@link Failure#USAGE} that says by how much it is too near or too far
     */
    public static void check(Instant date, Instant serverNow, Duration work) {
        var ahead = Duration.between(serverNow, date);
        if (ahead.isNegative() || ahead.isZero()) {
            throw refused("That moment is %s ago: nothing can be sent then.".formatted(text(ahead.negated())));
        }
        if (ahead.compareTo(NEAREST.plus(work)) <= 0) {
            throw refused(
                    work.isZero()
                            ? "That moment is only %s ahead: Telegram schedules from %d s ahead on, what is nearer it sends at once."
                                    .formatted(text(ahead), NEAREST.toSeconds() + 1)
                            : "That moment is only %s ahead, and handing over all messages takes about %s: choose a later one."
                                    .formatted(text(ahead), text(work)));
        }
        if (ahead.compareTo(FARTHEST) > 0) {
            throw refused("That moment is %d days ahead: Telegram keeps messages for at most %d days."
                    .formatted(ahead.toDays(), FARTHEST.toDays()));
        }
    }

    /**
     * Checks a chat's share of the schedule.
     *
     * @param waiting how many messages wait there already
     * @param more how many would be added
     */
    public static void checkRoom(String chat, int waiting, int more) {
        if (waiting + more > MOST_IN_CHAT) {
            throw refused(
                    "%s: %d messages wait there already, and Telegram takes at most %d in a chat; %d more do not fit."
                            .formatted(chat, waiting, MOST_IN_CHAT, more));
        }
    }

    private static String text(Duration duration) {
        return DurationText.format(duration);
    }

    private static UserbotException refused(String message) {
        return new UserbotException(Failure.USAGE, message);
    }
}
