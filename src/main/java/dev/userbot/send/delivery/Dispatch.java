package dev.userbot.send.delivery;

import dev.userbot.archive.OutboxEntry;
import dev.userbot.send.content.OutgoingMessage;
import dev.userbot.td.api.MessageSchedulingState;
import java.util.List;
import java.util.Optional;

/**
 * What one chat gets, and its place in the outbox.
 *
 * @param name of the chat, for people; not yet safe to print
 * @param schedule how long Telegram keeps it; at once without
 * @param marks what the messages of each part can be known by again, as TDLib will send them
 */
public record Dispatch(
        OutboxEntry entry,
        String name,
        OutgoingMessage message,
        Optional<MessageSchedulingState> schedule,
        List<List<ContentMark>> marks) {
    public Dispatch {
        marks = List.copyOf(marks);
    }
}
