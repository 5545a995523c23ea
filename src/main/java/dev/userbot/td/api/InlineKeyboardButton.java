package dev.userbot.td.api;

/** TDLib class {@code inlineKeyboardButton}. */
public record InlineKeyboardButton(String text, long iconCustomEmojiId, InlineKeyboardButtonType type)
        implements TdObject {}
