package dev.userbot.export.content;

/** What a file is to its chat. */
public enum MediaKind {
    PHOTO("", "Photo"),
    STICKER("sticker", "Sticker"),
    VIDEO_NOTE("video_message", "Video message"),
    VOICE_NOTE("voice_message", "Voice message"),
    ANIMATION("animation", "GIF"),
    VIDEO("video_file", "Video"),
    AUDIO("audio_file", "Audio"),
    DOCUMENT("", "File");

    private final String desktopType;
    private final String label;

    MediaKind(String desktopType, String label) {
        this.desktopType = desktopType;
        this.label = label;
    }

    /** Desktop's {@code media_type}; empty where it writes none. */
    public String desktopType() {
        return desktopType;
    }

    /** A short English name. */
    public String label() {
        return label;
    }
}
