package dev.userbot.td.api;

/** TDLib class {@code alternativeVideo}. */
public record AlternativeVideo(String id, int width, int height, String codec, File hlsFile, File video)
        implements TdObject {}
