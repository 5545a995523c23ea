package dev.userbot.td.api;

/** TDLib class {@code inputPhoto}. */
public record InputPhoto(InputFile photo, int width, int height) implements TdObject {}
