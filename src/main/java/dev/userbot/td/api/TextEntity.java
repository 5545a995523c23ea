package dev.userbot.td.api;

/** TDLib class {@code textEntity}. */
public record TextEntity(int offset, int length, TextEntityType type) implements TdObject {}
