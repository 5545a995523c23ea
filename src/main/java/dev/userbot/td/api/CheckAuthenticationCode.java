package dev.userbot.td.api;

/** TDLib function {@code checkAuthenticationCode}. */
public record CheckAuthenticationCode(String code) implements TdFunction<Ok> {}
