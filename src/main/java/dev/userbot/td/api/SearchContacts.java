package dev.userbot.td.api;

/** TDLib function {@code searchContacts}. */
public record SearchContacts(String query, int limit) implements TdFunction<Users> {}
