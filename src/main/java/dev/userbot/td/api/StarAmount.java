package dev.userbot.td.api;

/** TDLib class {@code starAmount}. */
public record StarAmount(long starCount, int nanostarCount) implements TdObject {}
