package dev.userbot.chats;

/** The kinds of chat that a user tells apart. */
public enum ChatKind {
    PRIVATE,
    BOT,
    GROUP,
    CHANNEL
}
