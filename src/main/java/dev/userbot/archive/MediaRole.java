package dev.userbot.archive;

/** What a file is to its message. */
public enum MediaRole {
    /** What was sent. */
    FILE,
    /** The small picture that stands for it until it is opened. */
    THUMBNAIL
}
