package dev.userbot.td.api;

/** TDLib class {@code inputAnimation}; the duration is in seconds. */
public record InputAnimation(InputFile animation, int duration, int width, int height) implements TdObject {}
