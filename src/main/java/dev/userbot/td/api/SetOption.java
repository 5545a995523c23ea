package dev.userbot.td.api;

/** TDLib function {@code setOption}. */
public record SetOption(String name, OptionValue value) implements TdFunction<Ok> {}
