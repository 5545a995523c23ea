package dev.userbot.td.api;

/** TDLib class {@code contact}. */
public record Contact(String phoneNumber, String firstName, String lastName, String vcard, long userId)
        implements TdObject {}
