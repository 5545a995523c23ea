package dev.userbot.td.api;

/** TDLib class {@code emailAddressAuthenticationCodeInfo}. */
public record EmailAddressAuthenticationCodeInfo(String emailAddressPattern, int length) implements TdObject {}
