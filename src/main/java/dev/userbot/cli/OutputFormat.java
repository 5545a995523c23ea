package dev.userbot.cli;

/** How results are written. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** One JSON document of a fixed shape, for programs. */
    JSON
}
