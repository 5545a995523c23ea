package dev.userbot.td.api;

/** TDLib function {@code resendAuthenticationCode}. */
public record ResendAuthenticationCode() implements TdFunction<Ok> {}
