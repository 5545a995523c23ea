package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code ThumbnailFormat}: one record for each class that we know, {@link UnknownThumbnailFormat} for those of a newer TDLib. */
public sealed interface ThumbnailFormat extends TdObject {
    /** The type of the thumbnail's file; empty for formats of a newer TDLib. */
    String mimeType();

    /** TDLib class {@code thumbnailFormatJpeg}. */
    record ThumbnailFormatJpeg() implements ThumbnailFormat {
        @Override
        public String mimeType() {
            return "image/jpeg";
        }
    }

    /** TDLib class {@code thumbnailFormatGif}. */
    record ThumbnailFormatGif() implements ThumbnailFormat {
        @Override
        public String mimeType() {
            return "image/gif";
        }
    }

    /** TDLib class {@code thumbnailFormatMpeg4}. */
    record ThumbnailFormatMpeg4() implements ThumbnailFormat {
        @Override
        public String mimeType() {
            return "video/mp4";
        }
    }

    /** TDLib class {@code thumbnailFormatPng}. */
    record ThumbnailFormatPng() implements ThumbnailFormat {
        @Override
        public String mimeType() {
            return "image/png";
        }
    }

    /** TDLib class {@code thumbnailFormatTgs}. */
    record ThumbnailFormatTgs() implements ThumbnailFormat {
        @Override
        public String mimeType() {
            return "application/x-tgsticker";
        }
    }

    /** TDLib class {@code thumbnailFormatWebm}. */
    record ThumbnailFormatWebm() implements ThumbnailFormat {
        @Override
        public String mimeType() {
            return "video/webm";
        }
    }

    /** TDLib class {@code thumbnailFormatWebp}. */
    record ThumbnailFormatWebp() implements ThumbnailFormat {
        @Override
        public String mimeType() {
            return "image/webp";
        }
    }

    /** A class that this version of the program has no record for. */
    record UnknownThumbnailFormat(ObjectNode json) implements ThumbnailFormat, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownThumbnailFormat {}

        @Override
        public String mimeType() {
            return "";
        }
    }
}
