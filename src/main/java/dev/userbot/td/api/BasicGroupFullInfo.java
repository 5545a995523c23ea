package dev.userbot.td.api;

/** TDLib class {@code basicGroupFullInfo}, of which we read little: asking for it makes TDLib learn what waits in the chat. */
public record BasicGroupFullInfo(String description) implements TdObject {}
