package dev.userbot.td.api;

/** TDLib class {@code inputVideo}; the duration is in seconds. */
public record InputVideo(InputFile video, int duration, int width, int height, boolean supportsStreaming)
        implements TdObject {}
