package dev.userbot.archive;

/** How far a file is. */
public enum MediaState {
    /** Its download was begun and has not ended: TDLib keeps the part that arrived. */
    UNFINISHED,
    /** It was checked and lies under its final name. */
    DONE,
    /** It was given up, for a reason. */
    FAILED
}
