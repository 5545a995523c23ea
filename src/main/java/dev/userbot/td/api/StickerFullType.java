package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code StickerFullType}: one record for each class that we know, {@link UnknownStickerFullType} for those of a newer TDLib. */
public sealed interface StickerFullType extends TdObject {
    /** TDLib class {@code stickerFullTypeRegular}. */
    record StickerFullTypeRegular() implements StickerFullType {}
    /** TDLib class {@code stickerFullTypeMask}. */
    record StickerFullTypeMask() implements StickerFullType {}
    /** TDLib class {@code stickerFullTypeCustomEmoji}. */
    record StickerFullTypeCustomEmoji(long customEmojiId, boolean needsRepainting) implements StickerFullType {}
    /** A class that this version of the program has no record for. */
    record UnknownStickerFullType(ObjectNode json) implements StickerFullType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownStickerFullType {}
    }
}
