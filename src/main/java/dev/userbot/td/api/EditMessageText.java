package dev.userbot.td.api;

/** TDLib function {@code editMessageText}. */
public record EditMessageText(long chatId, long messageId, InputMessageContent inputMessageContent)
        implements TdFunction<Message> {}
