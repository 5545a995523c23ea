package dev.userbot.td.api;

/** TDLib function {@code destroy}. */
public record Destroy() implements TdFunction<Ok> {}
