package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code inlineKeyboardButton}. */
public record InlineKeyboardButton(
        String text, long iconCustomEmojiId, Optional<ButtonStyle> style, InlineKeyboardButtonType type)
        implements TdObject {}
