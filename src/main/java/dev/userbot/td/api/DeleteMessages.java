package dev.userbot.td.api;

import java.util.List;

/** TDLib function {@code deleteMessages}. */
public record DeleteMessages(long chatId, List<Long> messageIds, boolean revoke) implements TdFunction<Ok> {}
