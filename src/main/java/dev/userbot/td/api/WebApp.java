package dev.userbot.td.api;

/** TDLib class {@code webApp}. */
public record WebApp(String shortName, String title, String description) implements TdObject {}
