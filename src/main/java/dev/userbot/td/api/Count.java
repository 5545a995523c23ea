package dev.userbot.td.api;

/** TDLib class {@code count}. */
public record Count(int count) implements TdObject {}
