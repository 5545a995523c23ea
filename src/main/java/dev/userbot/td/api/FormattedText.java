package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code formattedText}. */
public record FormattedText(String text, List<TextEntity> entities) implements TdObject {
    /** Without any formatting. */
    public static FormattedText plain(String text) {
        return new FormattedText(text, List.of());
    }
}
