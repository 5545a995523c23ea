package dev.userbot.send.content;

import java.nio.file.Path;

/**
 * A file to send, as it was when it was looked at.
 *
 * @param path absolute
 * @param size in bytes, positive
 * @param sha256 of the content, hexadecimal
 */
public record Attachment(Path path, AttachmentKind kind, Measures measures, long size, String sha256) {
    /**
     * What apps must know to show it before they have it; 0 where unknown or meaningless.
     *
     * @param width in pixels
     * @param height in pixels
     * @param seconds how long it plays
     */
    public record Measures(int width, int height, int seconds) {
        static final Measures UNKNOWN = new Measures(0, 0, 0);
    }
}
