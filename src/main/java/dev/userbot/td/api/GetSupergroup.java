package dev.userbot.td.api;

/** TDLib function {@code getSupergroup}. */
public record GetSupergroup(long supergroupId) implements TdFunction<Supergroup> {}
