package dev.userbot.td.api;

/** TDLib function {@code getBasicGroupFullInfo}. */
public record GetBasicGroupFullInfo(long basicGroupId) implements TdFunction<BasicGroupFullInfo> {}
