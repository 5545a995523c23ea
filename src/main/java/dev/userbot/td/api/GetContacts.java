package dev.userbot.td.api;

/** TDLib function {@code getContacts}. */
public record GetContacts() implements TdFunction<Users> {}
