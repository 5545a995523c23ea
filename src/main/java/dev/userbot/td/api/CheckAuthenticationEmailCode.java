package dev.userbot.td.api;

/** TDLib function {@code checkAuthenticationEmailCode}. */
public record CheckAuthenticationEmailCode() implements TdFunction<Ok> {}
