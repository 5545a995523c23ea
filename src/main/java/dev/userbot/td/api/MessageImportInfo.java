package dev.userbot.td.api;

/** TDLib class {@code messageImportInfo}. */
public record MessageImportInfo(String senderName, int date) implements TdObject {}
