package dev.userbot.td.api;

/** TDLib function {@code getChatMessageByDate}. */
public record GetChatMessageByDate(long chatId, int date) implements TdFunction<Message> {}
