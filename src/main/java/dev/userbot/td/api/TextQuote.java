package dev.userbot.td.api;

/** TDLib class {@code textQuote}. */
public record TextQuote(FormattedText text, int position, boolean isManual) implements TdObject {}
