package dev.userbot.td.api;

/** TDLib function {@code createPrivateChat}. */
public record CreatePrivateChat(long userId, boolean force) implements TdFunction<Chat> {}
