package dev.userbot.sandbox.world;

/** How a file is sent: what clients make of it depends on that. */
public enum FileKind {
    PHOTO,
    VIDEO,
    AUDIO,
    VOICE,
    ROUND_VIDEO,
    GIF,
    STICKER,
    DOCUMENT
}
