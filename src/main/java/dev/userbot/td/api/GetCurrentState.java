package dev.userbot.td.api;

/** TDLib function {@code getCurrentState}. */
public record GetCurrentState() implements TdFunction<Updates> {}
