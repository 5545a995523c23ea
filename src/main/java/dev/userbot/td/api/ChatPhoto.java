package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/** TDLib class {@code chatPhoto}. */
public record ChatPhoto(String id, int addedDate, Optional<Minithumbnail> minithumbnail, List<PhotoSize> sizes)
        implements TdObject {}
