package dev.userbot.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request of an {@link OutboxEntry}: a message, or an album.
 *
 * @param asked when TDLib was asked last, by Telegram's clock
 * @param messageIds TDLib's ids of what was sent; empty before
 * @param reason why it failed or is unknown, for people
 */
public record OutboxPart(OutboxState state, Optional<Instant> asked, List<Long> messageIds, Optional<String> reason) {
    public OutboxPart {
        messageIds = List.copyOf(messageIds);
    }
}
