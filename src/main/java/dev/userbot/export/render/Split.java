package dev.userbot.export.render;

/** How a readable export is cut into files. */
public enum Split {
    /** One file with everything. */
    NONE,
    YEAR,
    MONTH,
    DAY,
    /** A file for every topic of a forum. */
    TOPIC
}
