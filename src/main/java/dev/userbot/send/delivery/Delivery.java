package dev.userbot.send.delivery;

import dev.userbot.td.UserbotException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of what one chat was to get. */
public sealed interface Delivery {
    /** Telegram has confirmed every part, in this run. */
    record Sent(List<Long> messageIds) implements Delivery {
        public Sent {
            messageIds = List.copyOf(messageIds);
        }
    }

    /**
     * An earlier run of the same command has sent it, or has found it sent.
     *
     * @param asked when that was
     */
    record SentBefore(Instant asked, List<Long> messageIds) implements Delivery {
        public SentBefore {
            messageIds = List.copyOf(messageIds);
        }
    }

    /**
     * Telegram did not take it.
     *
     * @param stops the reason why nothing else is sent either
     */
    record Failed(String reason, Optional<UserbotException> stops) implements Delivery {}

    /**
     * Nobody can tell whether Telegram has it.
     *
     * @param stops the reason why nothing else is sent either
     */
    record Unknown(String reason, Optional<UserbotException> stops) implements Delivery {}

    /** It was not tried, because something before it stopped the run. */
    record NotTried() implements Delivery {}
}
