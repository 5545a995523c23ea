package dev.userbot.td.api;

/** TDLib function {@code createSupergroupChat}. */
public record CreateSupergroupChat(long supergroupId, boolean force) implements TdFunction<Chat> {}
