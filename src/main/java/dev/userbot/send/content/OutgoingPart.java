package dev.userbot.send.content;

import dev.userbot.td.api.InputMessageContent;
import java.util.List;

/**
 * What one request to TDLib sends: a message, or an album of 2 to 10.
 *
 * @param hashes SHA-256 of the files, in the order of the contents; empty for a text
 */
public record OutgoingPart(List<InputMessageContent> contents, List<String> hashes) {
    /** As many messages make the largest album. */
    static final int LARGEST_ALBUM = 10;

    public OutgoingPart {
        contents = List.copyOf(contents);
        hashes = List.copyOf(hashes);
    }

    static OutgoingPart text(InputMessageContent text) {
        return new OutgoingPart(List.of(text), List.of());
    }
}
