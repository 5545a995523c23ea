package dev.userbot.td.api;

/** TDLib class {@code venue}. */
public record Venue(Location location, String title, String address, String provider, String id, String type)
        implements TdObject {}
