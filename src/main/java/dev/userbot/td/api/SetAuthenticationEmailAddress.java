package dev.userbot.td.api;

/** TDLib function {@code setAuthenticationEmailAddress}. */
public record SetAuthenticationEmailAddress(String emailAddress) implements TdFunction<Ok> {}
