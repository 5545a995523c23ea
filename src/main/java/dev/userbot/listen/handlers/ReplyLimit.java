package dev.userbot.listen.handlers;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps a handler that has gone wild from flooding a chat: Telegram limits accounts that do. Safe for several threads. */
final class ReplyLimit {
    private static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Instant> replies = new ArrayDeque<>();

    ReplyLimit(Clock clock) {
        this.clock = clock;
    }

    /** @throws UserbotException with {@link Failure#RATE_LIMITED} if it is one too many */
    synchronized void count() {
        var now = clock.instant();
        while (!replies.isEmpty() && !replies.peekFirst().plus(WITHIN).isAfter(now)) {
            replies.removeFirst();
        }
        if (replies.size() >= MOST) {
            throw new UserbotException(
                    Failure.RATE_LIMITED, "More than %d answers within a minute in one chat.".formatted(MOST));
        }
        replies.addLast(now);
    }
}
