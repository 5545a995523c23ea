package dev.userbot.td.api;

/** TDLib class {@code sessions}. */
public record Sessions(int inactiveSessionTtlDays) implements TdObject {}
