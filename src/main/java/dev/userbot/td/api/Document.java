package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code document}. */
public record Document(
        String fileName,
        String mimeType,
        Optional<Minithumbnail> minithumbnail,
        Optional<Thumbnail> thumbnail,
        File document)
        implements TdObject {}
