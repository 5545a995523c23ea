package dev.userbot.media;

/** What became of a wanted file. */
public enum MediaOutcome {
    /** It was fetched. */
    DOWNLOADED,
    /** An earlier run had fetched it. */
    ALREADY_THERE,
    /** Another message had brought the same file, which got a further name. */
    LINKED,
    /** It was given up. */
    FAILED,
    /** It may not be saved: its sender or its chat forbids it. */
    REFUSED
}
