package dev.userbot.td.api;

/** TDLib function {@code openChat}. */
public record OpenChat(long chatId) implements TdFunction<Ok> {}
