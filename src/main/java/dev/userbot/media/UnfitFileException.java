package dev.userbot.media;

/** A file arrived that is not what was announced: it does not get a final name. */
final class UnfitFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param reason for people, without a path */
    UnfitFileException(String reason) {
        super(reason);
    }
}
