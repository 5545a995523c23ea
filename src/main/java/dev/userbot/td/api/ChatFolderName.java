package dev.userbot.td.api;

/** TDLib class {@code chatFolderName}. */
public record ChatFolderName(FormattedText text, boolean animateCustomEmoji) implements TdObject {}
