package dev.userbot.td.api;

/** TDLib function {@code disableProxy}. */
public record DisableProxy() implements TdFunction<Ok> {}
