package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code animation}. */
public record Animation(
        int duration,
        int width,
        int height,
        String fileName,
        String mimeType,
        boolean hasStickers,
        Optional<Minithumbnail> minithumbnail,
        Optional<Thumbnail> thumbnail,
        File animation)
        implements TdObject {}
