package dev.userbot.td.api;

/** TDLib function {@code getBasicGroup}. */
public record GetBasicGroup(long basicGroupId) implements TdFunction<BasicGroup> {}
