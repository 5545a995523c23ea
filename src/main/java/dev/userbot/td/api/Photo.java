package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/** TDLib class {@code photo}. */
public record Photo(boolean hasStickers, Optional<Minithumbnail> minithumbnail, List<PhotoSize> sizes)
        implements TdObject {}
