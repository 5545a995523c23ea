package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code photo}. */
public record Photo(boolean hasStickers, List<PhotoSize> sizes) implements TdObject {}
