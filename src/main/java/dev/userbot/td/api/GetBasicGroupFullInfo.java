package dev.userbot.td.api;

/** TDLib function {@code getBasicGroupFullInfo}; only asked for what TDLib learns by it, so the answer is not bound. */
public record GetBasicGroupFullInfo(long basicGroupId) implements TdFunction<Ok> {}
