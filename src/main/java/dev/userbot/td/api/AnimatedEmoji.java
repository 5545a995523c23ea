package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code animatedEmoji}. */
public record AnimatedEmoji(Optional<Sticker> sticker, int fitzpatrickType) implements TdObject {}
