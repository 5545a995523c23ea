package dev.userbot.td.api;

/** TDLib class {@code factCheck}. */
public record FactCheck(FormattedText text, String countryCode) implements TdObject {}
