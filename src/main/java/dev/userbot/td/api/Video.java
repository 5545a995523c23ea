package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code video}. */
public record Video(
        int duration,
        int width,
        int height,
        String fileName,
        String mimeType,
        boolean hasStickers,
        boolean supportsStreaming,
        Optional<Minithumbnail> minithumbnail,
        Optional<Thumbnail> thumbnail,
        File video)
        implements TdObject {}
