package dev.userbot.td.api;

/** TDLib function {@code editMessageCaption}. */
public record EditMessageCaption(long chatId, long messageId, FormattedText caption) implements TdFunction<Message> {}
