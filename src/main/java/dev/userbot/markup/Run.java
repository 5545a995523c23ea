package dev.userbot.markup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A piece of a line in which nothing changes. Adjacent runs with equal links belong to the same link. */
record Run(String text, Set<Style> styles, Optional<Anchor> link) {
    Run with(String otherText) {
        return new Run(otherText, styles, link);
    }

    /** The run without other styles than these. */
    Run only(Set<Style> allowed) {
        if (allowed.containsAll(styles)) {
            return this;
        }
        var left = EnumSet.copyOf(styles);
        left.retainAll(allowed);
        return new Run(text, left, link);
    }

    boolean looksLike(Run other) {
        return styles.equals(other.styles) && link.equals(other.link);
    }

    boolean has(Style style) {
        return styles.contains(style);
    }

    /**
     * A link that runs belong to.
     *
     * @param start offset of its entity, which tells neighbouring links to one address apart
     * @param destination address ready to be written
     * @param kind what becomes of it
     */
    record Anchor(int start, String destination, Kind kind) {
        enum Kind {
            LINK,
            PICTURE
        }
    }
}
