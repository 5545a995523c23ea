package dev.userbot.td.api;

/** TDLib function {@code checkAuthenticationPassword}. */
public record CheckAuthenticationPassword(String password) implements TdFunction<Ok> {}
