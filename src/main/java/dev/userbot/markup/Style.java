package dev.userbot.markup;

import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import java.util.Map;
import java.util.Optional;

/**
 * What Markdown can do to a piece of a line, outermost first. Underlining has no syntax of its own, but GitHub and every
 * viewer that lets HTML through show {@code <ins>} so; a spoiler stays readable between two {@code ▒}, since Markdown without HTML
 * cannot hide anything.
 */
enum Style {
    /** Markdown of ours, written as it is. */
    RAW,
    BRACKETS,
    SPOILER,
    UNDERLINE,
    STRONG,
    EMPHASIS,
    STRIKETHROUGH,
    CODE;

    private static final Map<Class<? extends TextEntityType>, Style> OF = Map.of(
            TextEntityTypeSpoiler.class, SPOILER,
            TextEntityTypeBold.class, STRONG,
            TextEntityTypeItalic.class, EMPHASIS,
            TextEntityTypeUnderline.class, UNDERLINE,
            TextEntityTypeStrikethrough.class, STRIKETHROUGH,
            TextEntityTypeCode.class, CODE);

    static Optional<Style> of(TextEntityType type) {
        return Optional.ofNullable(OF.get(type.getClass()));
    }
}
