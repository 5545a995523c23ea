package dev.userbot.td.api;

/** TDLib class {@code messages}. */
public record Messages(int totalCount) implements TdObject {}
