package dev.userbot.td.api;

/** TDLib function {@code getChatHistory}. */
public record GetChatHistory(long chatId, long fromMessageId, int offset, int limit, boolean onlyLocal)
        implements TdFunction<Messages> {}
