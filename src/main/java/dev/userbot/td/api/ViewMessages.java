package dev.userbot.td.api;

import java.util.List;

/** TDLib function {@code viewMessages}. With {@code forceRead} they are read though the chat is not open. */
public record ViewMessages(long chatId, List<Long> messageIds, boolean forceRead) implements TdFunction<Ok> {}
