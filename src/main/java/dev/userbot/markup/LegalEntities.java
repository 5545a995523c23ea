package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeDateTime;
import dev.userbot.td.api.TextEntityType.TextEntityTypeExpandableBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings text and entities into the shape that TDLib would give them, so that it changes nothing any more (see
 * {@code fix_formatted_text} in its MessageEntity.cpp): blanks at the ends go, styles of one kind are united, kept out of
 * code, and cut where they would cross something; nothing else overlaps except that quotes hold the rest.
 */
final class LegalEntities {
    private static final Set<Class<? extends TextEntityType>> STYLES = Set.of(
            TextEntityTypeBold.class,
            TextEntityTypeItalic.class,
            TextEntityTypeUnderline.class,
            TextEntityTypeStrikethrough.class,
            TextEntityTypeSpoiler.class);
    private static final Set<Class<? extends TextEntityType>> QUOTES =
            Set.of(TextEntityTypeBlockQuote.class, TextEntityTypeExpandableBlockQuote.class);
    private static final Set<Class<? extends TextEntityType>> CODE =
            Set.of(TextEntityTypePre.class, TextEntityTypePreCode.class, TextEntityTypeCode.class);
    private static final Comparator<TextEntity> OUTER_FIRST = Comparator.comparingInt(TextEntity::offset)
            .thenComparing(TextEntity::length, Comparator.reverseOrder())
            .thenComparing(entity -> !isOneOf(QUOTES, entity))
            .thenComparing(entity -> isOneOf(STYLES, entity))
            .thenComparing(entity -> entity.type().getClass().getSimpleName());

    private final String text;
    private final List<TextEntity> walls;
    private final List<TextEntity> styles;

    private LegalEntities(String text, List<TextEntity> entities) {
        this.text = text;
        var quotes = Entities.disjoint(entities, QUOTES);
        var solid = entities.stream()
                .filter(entity -> !isOneOf(QUOTES, entity) && !isOneOf(STYLES, entity))
                .filter(entity -> quotes.stream()
                        .noneMatch(quote -> Ranges.overlap(entity, quote) && !Ranges.contains(quote, entity)))
                .sorted(OUTER_FIRST)
                .toList();
        this.walls = new ArrayList<>(quotes);
        int end = 0;
        for (var entity : solid) {
            if (entity.offset() >= end) {
                walls.add(entity);
                end = Entities.end(entity);
            }
        }
        this.styles = united(entities);
    }

    /**
     * A text ready to be sent.
     *
     * @param entities ranges that lie in the text, in any order
     */
    static FormattedText of(String text, List<TextEntity> entities) {
        int end = Blanks.start(text, 0, text.length());
        var legal = new LegalEntities(text, trimmed(text.substring(0, end), entities)).nested();
        // TDLib keeps blanks at the start that belong to an entity, such as the indentation of code.
        int start = Blanks.end(text, 0, legal.isEmpty() ? end : legal.get(0).offset());
        return new FormattedText(text.substring(start, end), Ranges.shifted(legal, -start));
    }

    static boolean isCode(TextEntity entity) {
        return isOneOf(CODE, entity);
    }

    /**
     * The entities cut to a text, without blanks at their ends, except those that belong to code, and to the quote that
     * holds it.
     */
    static List<TextEntity> trimmed(String text, List<TextEntity> entities) {
        var trimmed = new ArrayList<TextEntity>();
        for (var entity : entities) {
            int end = Math.min(Entities.end(entity), text.length());
            int start = Blanks.end(text, Math.min(entity.offset(), end), end);
            if (start < end) {
                trimmed.add(
                        isCode(entity) || isOneOf(QUOTES, entity)
                                ? Ranges.between(entity.offset(), end, entity)
                                : Ranges.between(start, Blanks.start(text, start, end), entity));
            }
        }
        return trimmed;
    }

    private static boolean isOneOf(Set<Class<? extends TextEntityType>> types, TextEntity entity) {
        return types.contains(entity.type().getClass());
    }

    private static boolean holdsNothing(TextEntity entity) {
        return isCode(entity) || entity.type() instanceof TextEntityTypeDateTime;
    }

    /** Styles of one kind that overlap or touch are one. */
    private static List<TextEntity> united(List<TextEntity> entities) {
        var byKind = new HashMap<Class<?>, Deque<TextEntity>>();
        for (var entity : entities.stream().sorted(OUTER_FIRST).toList()) {
            if (isOneOf(STYLES, entity)) {
                var kind = byKind.computeIfAbsent(entity.type().getClass(), type -> new ArrayDeque<>());
                if (!kind.isEmpty() && entity.offset() <= Entities.end(kind.getLast())) {
                    var before = kind.removeLast();
                    kind.add(Ranges.between(
                            before.offset(), Math.max(Entities.end(before), Entities.end(entity)), entity));
                } else {
                    kind.add(entity);
                }
            }
        }
        return byKind.values().stream().flatMap(Deque::stream).toList();
    }

    private List<TextEntity> nested() {
        var waiting = new PriorityQueue<>(OUTER_FIRST);
        waiting.addAll(walls);
        styles.forEach(style -> waiting.addAll(trimmed(text, cutAtWalls(style))));
        var outer = new ArrayDeque<TextEntity>();
        var nested = new ArrayList<TextEntity>();
        while (!waiting.isEmpty()) {
            var entity = waiting.remove();
            while (!outer.isEmpty() && Entities.end(outer.peek()) <= entity.offset()) {
                outer.pop();
            }
            if (!outer.isEmpty() && Ranges.cross(outer.peek(), entity)) {
                int border = Entities.end(outer.peek());
                waiting.addAll(trimmed(
                        text,
                        List.of(
                                Ranges.between(entity.offset(), border, entity),
                                Ranges.between(border, Entities.end(entity), entity))));
            } else {
                outer.push(entity);
                nested.add(entity);
            }
        }
        return nested;
    }

    private List<TextEntity> cutAtWalls(TextEntity style) {
        var pieces = List.of(style);
        for (var wall : walls) {
            if (Ranges.overlap(style, wall)) {
                pieces = pieces.stream().flatMap(piece -> cut(piece, wall)).toList();
            }
        }
        return pieces;
    }

    private static Stream<TextEntity> cut(TextEntity style, TextEntity wall) {
        int start = style.offset();
        int end = Entities.end(style);
        if (Ranges.overlap(style, wall) && holdsNothing(wall)) {
            return Stream.of(
                            Ranges.between(start, Math.max(start, wall.offset()), style),
                            Ranges.between(Math.min(end, Entities.end(wall)), end, style))
                    .filter(piece -> piece.length() > 0);
        }
        if (Ranges.cross(style, wall)) {
            int border = start < wall.offset() ? wall.offset() : Entities.end(wall);
            return Stream.of(Ranges.between(start, border, style), Ranges.between(border, end, style));
        }
        return Stream.of(style);
    }
}
