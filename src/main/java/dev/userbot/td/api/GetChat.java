package dev.userbot.td.api;

/** TDLib function {@code getChat}. */
public record GetChat(long chatId) implements TdFunction<Chat> {}
