package dev.userbot.td.api;

/** TDLib class {@code date}. */
public record Date(int day, int month, int year) implements TdObject {}
