package dev.userbot.send.content;

import dev.userbot.td.api.InputMessageContent;
import java.util.List;
import java.util.Optional;

/**
 * What one request to TDLib sends: a message, or an album of 2 to 10; or a message that is elsewhere.
 *
 * @param contents empty if it is elsewhere
 * @param hashes SHA-256 of the files, in the order of the contents; empty for a text
 * @param forwarded the message that is elsewhere
 */
public record OutgoingPart(
        List<InputMessageContent> contents, List<String> hashes, Optional<ForwardedMessage> forwarded) {
    /** As many messages make the largest album. */
    static final int LARGEST_ALBUM = 10;

    public OutgoingPart {
        contents = List.copyOf(contents);
        hashes = List.copyOf(hashes);
    }

    /** Messages that are written here. */
    public OutgoingPart(List<InputMessageContent> contents, List<String> hashes) {
        this(contents, hashes, Optional.empty());
    }

    /** How many messages it becomes. */
    public int size() {
        return forwarded.isPresent() ? 1 : contents.size();
    }

    /** A message that is in another chat. */
    public static OutgoingPart forward(ForwardedMessage message) {
        return new OutgoingPart(List.of(), List.of(), Optional.of(message));
    }

    static OutgoingPart text(InputMessageContent text) {
        return new OutgoingPart(List.of(text), List.of());
    }
}
