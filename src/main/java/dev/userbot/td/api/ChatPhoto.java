package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code chatPhoto}. */
public record ChatPhoto(String id, int addedDate, List<PhotoSize> sizes) implements TdObject {}
