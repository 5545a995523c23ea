package dev.userbot.td.api;

/** TDLib's {@code InputMessageReplyTo}: the classes that we ask with; it is never answered. */
public sealed interface InputMessageReplyTo extends TdObject {
    /** TDLib class {@code inputMessageReplyToMessage}. */
    record InputMessageReplyToMessage(long messageId) implements InputMessageReplyTo {}
}
