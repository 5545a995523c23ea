package dev.userbot.listen.handlers;

import dev.userbot.archive.OutboxStore;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Message;
import java.time.Duration;
import java.time.Instant;

/**
 * Knows which messages this program sent itself: rules must not answer their own answers, and what a handler has the account
 * say with a stranger's words is no command of its owner. Safe for use by several threads.
 *
 * @param outbox where everything is written down before it is sent
 */
public record OwnMessages(OutboxStore outbox) {
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    /** What TDLib could not send for longer than this goes out only after a new start, which decides it. */
    private static final Duration ON_ITS_WAY = Duration.ofHours(1);

    /**
     * Whether this program sent a message.
     *
     * @throws UserbotException if that is not known yet: something is on its way to the chat, or was when an earlier run was
     *     killed
     */
    public boolean contain(Message message) {
        if (outbox.ofMessage(message.chatId(), message.id()).isPresent()) {
            return true;
        }
        var date = Instant.ofEpochSecond(message.date());
        if ((message.isOutgoing() || message.isChannelPost())
                && outbox.isUndecided(message.chatId(), date.minus(ON_ITS_WAY), date.plus(CLOCK_SKEW))) {
            throw new UserbotException(
                    Failure.PARTIAL,
                    "It is not known yet whether this program sent this message itself; nothing is done about it until then.");
        }
        return false;
    }
}
