package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code photoSize}. */
public record PhotoSize(String type, File photo, int width, int height, List<Integer> progressiveSizes)
        implements TdObject {}
