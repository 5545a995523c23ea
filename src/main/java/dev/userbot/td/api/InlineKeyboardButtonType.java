package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code InlineKeyboardButtonType}: one record for each class that we know, {@link UnknownInlineKeyboardButtonType} for those of a newer TDLib. */
public sealed interface InlineKeyboardButtonType extends TdObject {
    /** TDLib class {@code inlineKeyboardButtonTypeUrl}. */
    record InlineKeyboardButtonTypeUrl(String url) implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeLoginUrl}. */
    record InlineKeyboardButtonTypeLoginUrl(String url, long id, String forwardText)
            implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeWebApp}. */
    record InlineKeyboardButtonTypeWebApp(String url) implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeCallback}. */
    record InlineKeyboardButtonTypeCallback(String data) implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeCallbackWithPassword}. */
    record InlineKeyboardButtonTypeCallbackWithPassword(String data) implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeCallbackGame}. */
    record InlineKeyboardButtonTypeCallbackGame() implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeSwitchInline}. */
    record InlineKeyboardButtonTypeSwitchInline(String query, TargetChat targetChat)
            implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeBuy}. */
    record InlineKeyboardButtonTypeBuy() implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeUser}. */
    record InlineKeyboardButtonTypeUser(long userId) implements InlineKeyboardButtonType {}
    /** TDLib class {@code inlineKeyboardButtonTypeCopyText}. */
    record InlineKeyboardButtonTypeCopyText(String text) implements InlineKeyboardButtonType {}
    /** A class that this version of the program has no record for. */
    record UnknownInlineKeyboardButtonType(ObjectNode json) implements InlineKeyboardButtonType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownInlineKeyboardButtonType {}
    }
}
