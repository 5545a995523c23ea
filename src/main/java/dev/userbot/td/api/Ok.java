package dev.userbot.td.api;

/** TDLib class {@code ok}. */
public record Ok() implements TdObject {}
