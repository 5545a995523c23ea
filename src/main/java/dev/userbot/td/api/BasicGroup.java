package dev.userbot.td.api;

/** TDLib class {@code basicGroup}. */
public record BasicGroup(long id, int memberCount, boolean isActive, long upgradedToSupergroupId) implements TdObject {}
