package dev.userbot.chats;

/** Kinds of chats as people tell them apart. */
public enum ChatKind {
    /** With a person, Saved Messages included; secret chats too. */
    PRIVATE,
    BOT,
    /** Basic groups and supergroups. */
    GROUP,
    CHANNEL
}
