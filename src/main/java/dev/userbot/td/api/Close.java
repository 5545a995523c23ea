package dev.userbot.td.api;

/** TDLib function {@code close}. */
public record Close() implements TdFunction<Ok> {}
