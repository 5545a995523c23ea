package dev.userbot.td.api;

import java.util.List;

/** TDLib function {@code getMessages}. */
public record GetMessages(long chatId, List<Long> messageIds) implements TdFunction<Messages> {}
