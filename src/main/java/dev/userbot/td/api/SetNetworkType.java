package dev.userbot.td.api;

/** TDLib function {@code setNetworkType}. */
public record SetNetworkType(NetworkType type) implements TdFunction<Ok> {}
