package dev.userbot.markup;

import dev.userbot.td.api.TextEntity;
import java.util.List;

/** How the ranges of entities lie to each other. */
final class Ranges {
    private Ranges() {}

    /** An entity of another one's type. */
    static TextEntity between(int start, int end, TextEntity like) {
        return new TextEntity(start, end - start, like.type());
    }

    static boolean overlap(TextEntity one, TextEntity other) {
        return one.offset() < Entities.end(other) && other.offset() < Entities.end(one);
    }

    static boolean contains(TextEntity outer, TextEntity inner) {
        return outer.offset() <= inner.offset() && Entities.end(inner) <= Entities.end(outer);
    }

    /** Whether each has something that the other has not, besides what they share. */
    static boolean cross(TextEntity one, TextEntity other) {
        return overlap(one, other) && !contains(one, other) && !contains(other, one);
    }

    static List<TextEntity> shifted(List<TextEntity> entities, int by) {
        return entities.stream()
                .map(entity -> new TextEntity(entity.offset() + by, entity.length(), entity.type()))
                .toList();
    }
}
