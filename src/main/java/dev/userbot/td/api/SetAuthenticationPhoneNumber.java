package dev.userbot.td.api;

/** TDLib function {@code setAuthenticationPhoneNumber}. */
public record SetAuthenticationPhoneNumber(String phoneNumber) implements TdFunction<Ok> {}
