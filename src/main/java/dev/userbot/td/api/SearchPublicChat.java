package dev.userbot.td.api;

/** TDLib function {@code searchPublicChat}. */
public record SearchPublicChat(String username) implements TdFunction<Chat> {}
