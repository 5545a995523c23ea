package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code sticker}. */
public record Sticker(
        String id,
        long setId,
        int width,
        int height,
        String emoji,
        StickerFormat format,
        Optional<StickerFullType> fullType,
        Optional<Thumbnail> thumbnail,
        File sticker)
        implements TdObject {}
