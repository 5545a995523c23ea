package dev.userbot.td.api;

/** TDLib class {@code addedProxy}. */
public record AddedProxy(long id, int lastUsedDate, boolean isEnabled, String comment, Proxy proxy)
        implements TdObject {}
