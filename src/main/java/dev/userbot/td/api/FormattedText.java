package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code formattedText}. */
public record FormattedText(String text, List<TextEntity> entities) implements TdObject {}
