package dev.userbot.td.api;

/** TDLib class {@code birthdate}. */
public record Birthdate(int day, int month, int year) implements TdObject {}
