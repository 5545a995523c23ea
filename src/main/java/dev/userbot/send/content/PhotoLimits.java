package dev.userbot.send.content;

/** What Telegram takes as a photo (core.telegram.org/bots/api#sendphoto). */
final class PhotoLimits {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int WIDTH_AND_HEIGHT = 10_000;
    private static final int RATIO = 20;

    private PhotoLimits() {}

    static boolean allow(Attachment.Measures measures, long size) {
        var shorter = Math.min(measures.width(), measures.height());
        var longer = Math.max(measures.width(), measures.height());
        return size <= LARGEST && shorter + longer <= WIDTH_AND_HEIGHT && longer <= RATIO * Math.max(1, shorter);
    }
}
