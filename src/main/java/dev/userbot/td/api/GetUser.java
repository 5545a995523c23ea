package dev.userbot.td.api;

/** TDLib function {@code getUser}. */
public record GetUser(long userId) implements TdFunction<User> {}
