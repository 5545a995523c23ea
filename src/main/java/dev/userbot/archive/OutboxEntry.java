package dev.userbot.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one chat was to get from one command.
 *
 * @param number of the entry, higher for later ones
 * @param key what makes a repeated command the same
 * @param fingerprint of content, options and time: another one under the same key is another message
 * @param sendAt when Telegram is to send it, if it waits there for a date
 * @param created when it was asked for first, by Telegram's clock
 * @param parts in the order in which they are sent, at least one
 */
public record OutboxEntry(
        long number,
        String key,
        long chatId,
        String fingerprint,
        Optional<Instant> sendAt,
        Instant created,
        List<OutboxPart> parts) {
    public OutboxEntry {
        parts = List.copyOf(parts);
    }

    /** Whether all of it was confirmed. */
    public boolean isSent() {
        return parts.stream().allMatch(part -> part.state() == OutboxState.SENT);
    }

    /** Whether none of it ever left this program. */
    public boolean isUntouched() {
        return parts.stream().allMatch(part -> part.state() == OutboxState.PLANNED);
    }
}
