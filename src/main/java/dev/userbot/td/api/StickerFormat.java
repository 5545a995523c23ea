package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code StickerFormat}: one record for each class that we know, {@link UnknownStickerFormat} for those of a newer TDLib. */
public sealed interface StickerFormat extends TdObject {
    /** The type of the sticker's file, which TDLib does not tell otherwise; empty for formats of a newer TDLib. */
    String mimeType();

    /** TDLib class {@code stickerFormatWebp}. */
    record StickerFormatWebp() implements StickerFormat {
        @Override
        public String mimeType() {
            return "image/webp";
        }
    }

    /** TDLib class {@code stickerFormatTgs}. */
    record StickerFormatTgs() implements StickerFormat {
        @Override
        public String mimeType() {
            return "application/x-tgsticker";
        }
    }

    /** TDLib class {@code stickerFormatWebm}. */
    record StickerFormatWebm() implements StickerFormat {
        @Override
        public String mimeType() {
            return "video/webm";
        }
    }

    /** A class that this version of the program has no record for. */
    record UnknownStickerFormat(ObjectNode json) implements StickerFormat, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownStickerFormat {}

        @Override
        public String mimeType() {
            return "";
        }
    }
}
