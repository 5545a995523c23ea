package dev.userbot.td.api;

/** TDLib class {@code location}. */
public record Location(double latitude, double longitude, double horizontalAccuracy) implements TdObject {}
