package dev.userbot.td.api;

/** TDLib function {@code closeChat}. */
public record CloseChat(long chatId) implements TdFunction<Ok> {}
