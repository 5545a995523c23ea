package dev.userbot.td.api;

/** TDLib class {@code thumbnail}. */
public record Thumbnail(ThumbnailFormat format, int width, int height, File file) implements TdObject {}
