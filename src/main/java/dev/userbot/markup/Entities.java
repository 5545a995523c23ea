package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Brings the entities of a text into a shape that can be relied on. */
public final class Entities {
    private Entities() {}

    static int end(TextEntity entity) {
        return entity.offset() + entity.length();
    }

    /** The entities cut to the text and widened to whole surrogate pairs; empty ones are left out. */
    public static List<TextEntity> within(FormattedText formatted) {
        var text = formatted.text();
        var entities = new ArrayList<TextEntity>();
        for (var entity : formatted.entities()) {
            int start = clamp(entity.offset(), text);
            int end = clamp((long) entity.offset() + entity.length(), text);
            if (splitsPair(text, start)) {
                start--;
            }
            if (splitsPair(text, end)) {
                end++;
            }
            if (start < end) {
                entities.add(new TextEntity(start, end - start, entity.type()));
            }
        }
        return entities;
    }

    /** The entities of some types in order, without those that begin before another one's end. */
    static List<TextEntity> disjoint(List<TextEntity> entities, Set<Class<? extends TextEntityType>> types) {
        var candidates = entities.stream()
                .filter(entity -> types.contains(entity.type().getClass()))
                .sorted(Comparator.comparingInt(TextEntity::offset))
                .toList();
        var disjoint = new ArrayList<TextEntity>();
        int end = 0;
        for (var entity : candidates) {
            if (entity.offset() >= end) {
                disjoint.add(entity);
                end = end(entity);
            }
        }
        return disjoint;
    }

    private static int clamp(long offset, String text) {
        return (int) Math.max(0, Math.min(offset, text.length()));
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
