package dev.userbot.td.api;

/** TDLib function {@code logOut}. */
public record LogOut() implements TdFunction<Ok> {}
