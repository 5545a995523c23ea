package dev.userbot.td.api;

/** TDLib class {@code liveLocation}. */
public record LiveLocation(Location location, int livePeriod, int heading, int proximityAlertRadius)
        implements TdObject {}
