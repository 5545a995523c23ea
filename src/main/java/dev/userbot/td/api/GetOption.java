package dev.userbot.td.api;

/** TDLib function {@code getOption}. */
public record GetOption(String name) implements TdFunction<OptionValue> {}
