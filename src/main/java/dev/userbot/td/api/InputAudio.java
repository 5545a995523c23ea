package dev.userbot.td.api;

/** TDLib class {@code inputAudio}; the duration is in seconds. */
public record InputAudio(InputFile audio, int duration, String title, String performer) implements TdObject {}
