package dev.userbot.td.api;

/** TDLib function {@code createBasicGroupChat}. */
public record CreateBasicGroupChat(long basicGroupId, boolean force) implements TdFunction<Chat> {}
