package dev.userbot.td.api;

/** TDLib function {@code checkAuthenticationEmailCode}. */
public record CheckAuthenticationEmailCode(EmailAddressAuthentication code) implements TdFunction<Ok> {}
