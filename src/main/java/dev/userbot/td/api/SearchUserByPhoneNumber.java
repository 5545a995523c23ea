package dev.userbot.td.api;

/** TDLib function {@code searchUserByPhoneNumber}. */
public record SearchUserByPhoneNumber(String phoneNumber, boolean onlyLocal) implements TdFunction<User> {}
