package dev.userbot.td.api;

/** TDLib class {@code termsOfService}. */
public record TermsOfService(FormattedText text, int minUserAge, boolean showPopup) implements TdObject {}
