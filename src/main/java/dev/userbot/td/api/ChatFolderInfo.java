package dev.userbot.td.api;

/** TDLib class {@code chatFolderInfo}. */
public record ChatFolderInfo(int id, ChatFolderName name) implements TdObject {}
