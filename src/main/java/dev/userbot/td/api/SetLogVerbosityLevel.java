package dev.userbot.td.api;

/** TDLib function of the same name: how much TDLib writes to its log, 0 to 1023. */
public record SetLogVerbosityLevel(int newVerbosityLevel) implements TdFunction<Ok> {}
