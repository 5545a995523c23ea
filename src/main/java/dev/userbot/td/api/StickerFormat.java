package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code StickerFormat}: one record for each class that we know, {@link UnknownStickerFormat} for those of a newer TDLib. */
public sealed interface StickerFormat extends TdObject {
    /** TDLib class {@code stickerFormatWebp}. */
    record StickerFormatWebp() implements StickerFormat {}
    /** TDLib class {@code stickerFormatTgs}. */
    record StickerFormatTgs() implements StickerFormat {}
    /** TDLib class {@code stickerFormatWebm}. */
    record StickerFormatWebm() implements StickerFormat {}
    /** A class that this version of the program has no record for. */
    record UnknownStickerFormat(ObjectNode json) implements StickerFormat, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownStickerFormat {}
    }
}
