package dev.userbot.send.content;

/** How Telegram shows a file. */
public enum AttachmentKind {
    PHOTO(Family.PICTURES),
    VIDEO(Family.PICTURES),
    /** A GIF, or a video without sound that plays by itself. */
    ANIMATION(Family.ALONE),
    /** Music, with a player. */
    AUDIO(Family.MUSIC),
    /** A voice message. */
    VOICE(Family.ALONE),
    /** A file to download. */
    DOCUMENT(Family.FILES);

    /** Only files of one family make an album. */
    enum Family {
        PICTURES,
        MUSIC,
        FILES,
        ALONE
    }

    private final Family family;

    AttachmentKind(Family family) {
        this.family = family;
    }

    Family family() {
        return family;
    }
}
