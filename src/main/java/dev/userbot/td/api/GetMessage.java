package dev.userbot.td.api;

/** TDLib function {@code getMessage}. */
public record GetMessage(long chatId, long messageId) implements TdFunction<Message> {}
