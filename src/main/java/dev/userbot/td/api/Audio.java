package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/** TDLib class {@code audio}. */
public record Audio(
        int duration,
        String title,
        String performer,
        String fileName,
        String mimeType,
        Optional<Minithumbnail> albumCoverMinithumbnail,
        Optional<Thumbnail> albumCoverThumbnail,
        List<Thumbnail> externalAlbumCovers,
        File audio)
        implements TdObject {}
