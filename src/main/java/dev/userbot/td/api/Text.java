package dev.userbot.td.api;

/** TDLib class {@code text}. */
public record Text(String text) implements TdObject {}
