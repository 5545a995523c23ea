package dev.userbot.td.api;

/** TDLib function {@code getMe}. */
public record GetMe() implements TdFunction<User> {}
