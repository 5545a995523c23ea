package dev.userbot.td.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** TDLib class {@code photo}. */
public record Photo(boolean hasStickers, Optional<Minithumbnail> minithumbnail, List<PhotoSize> sizes)
        implements TdObject {
    /** The size with the most pixels; they come in no order. */
    public Optional<PhotoSize> largest() {
        return sizes.stream().max(Comparator.comparingLong(size -> (long) size.width() * size.height()));
    }
}
