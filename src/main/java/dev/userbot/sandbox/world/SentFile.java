package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.Optional;

/**
 * A file in a message.
 *
 * @param chat where it was sent
 * @param messageId as the server counts
 * @param name what the sender's device called it, if it was sent with a name
 * @param albumId the {@code grouped_id} of the message; 0 if it is not part of an album
 * @param file what a client that downloads it must get; of a photo, its largest size
 * @param media the protocol's {@code messageMedia…}
 */
public record SentFile(
        PeerId chat,
        int messageId,
        FileKind kind,
        Optional<String> name,
        String caption,
        long albumId,
        WorldFile file,
        TlObject media) {
    /** The number by which TDLib calls the message. */
    public long tdlibMessageId() {
        return (long) messageId << 20;
    }
}
