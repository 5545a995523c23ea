package dev.userbot.td.api;

/** TDLib function {@code getUserFullInfo}. */
public record GetUserFullInfo(long userId) implements TdFunction<UserFullInfo> {}
