package dev.userbot.td.api;

/** TDLib function {@code searchChats}. */
public record SearchChats(String query, int limit) implements TdFunction<Chats> {}
