package dev.userbot.td.api;

/** TDLib function {@code getSupergroupFullInfo}. */
public record GetSupergroupFullInfo(long supergroupId) implements TdFunction<SupergroupFullInfo> {}
