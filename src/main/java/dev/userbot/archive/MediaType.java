package dev.userbot.archive;

/** What a file of a message is, as people ask for it. */
public enum MediaType {
    PHOTO(ContentKind.PHOTO),
    VIDEO(ContentKind.VIDEO),
    /** A piece of music or other sound file. */
    AUDIO(ContentKind.AUDIO),
    /** A voice note. */
    VOICE(ContentKind.VOICE),
    /** A round video. */
    ROUND(ContentKind.ROUND),
    /** A silent video that plays in a loop. */
    GIF(ContentKind.GIF),
    STICKER(ContentKind.STICKER),
    /** A file of any other type. */
    DOCUMENT(ContentKind.DOCUMENT);

    private final ContentKind contentKind;

    MediaType(ContentKind contentKind) {
        this.contentKind = contentKind;
    }

    /** The messages that are such a file. Paid media hold photos and videos, too, but are {@link ContentKind#OTHER}. */
    public ContentKind contentKind() {
        return contentKind;
    }
}
