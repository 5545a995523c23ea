package dev.userbot.send.delivery;

/**
 * How far uploads are.
 *
 * @param sent bytes that Telegram has
 * @param total bytes in all; 0 if nothing is being uploaded
 */
public record UploadProgress(long sent, long total) {
    static final UploadProgress NONE = new UploadProgress(0, 0);
}
