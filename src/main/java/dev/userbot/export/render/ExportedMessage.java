package dev.userbot.export.render;

import dev.userbot.td.api.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as the archive holds it.
 *
 * @param message the message as it was last seen
 * @param json TDLib's {@code message} as it was last seen, all of it
 * @param deleted when it was noticed that the message had been deleted
 * @param earlier what an edited message was before, the oldest first; only if the export shows edits
 */
public record ExportedMessage(Message message, String json, Optional<Instant> deleted, List<Message> earlier) {
    public ExportedMessage {
        earlier = List.copyOf(earlier);
    }
}
