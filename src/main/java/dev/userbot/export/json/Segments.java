package dev.userbot.export.json;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMediaTimestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Desktop's flat view of formatted text: entities by offset, the longer first, and what begins before the end of the one
 * accepted last is left out. Desktop also appends an empty segment to some texts; that quirk is not repeated.
 *
 * @param list the segments in order; together they hold the whole text
 * @param isComplete whether every entity found its place in the list
 */
record Segments(List<Segment> list, boolean isComplete) {
    static Segments of(FormattedText formatted) {
        var text = formatted.text();
        var segments = new ArrayList<Segment>();
        boolean isComplete = true;
        int cursor = 0;
        for (var entity : inDesktopsOrder(formatted)) {
            int start = wholePair(text, entity.offset());
            int end = wholePair(text, (int) Math.min((long) entity.offset() + entity.length(), text.length()));
            if (start < cursor || end <= start) {
                isComplete = false;
                continue;
            }
            add(segments, text.substring(cursor, start), Optional.empty());
            add(segments, text.substring(start, end), Optional.of(entity.type()));
            cursor = end;
        }
        add(segments, text.substring(cursor), Optional.empty());
        return new Segments(List.copyOf(segments), isComplete);
    }

    /** An offset inside a surrogate pair moves before it: no half of a character can be written. */
    private static int wholePair(String text, int offset) {
        boolean splitsPair = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return splitsPair ? offset - 1 : offset;
    }

    private static List<TextEntity> inDesktopsOrder(FormattedText formatted) {
        return formatted.entities().stream()
                // TDLib makes these up on the client; Desktop has never seen one.
                .filter(entity -> !(entity.type() instanceof TextEntityTypeMediaTimestamp))
                .sorted(Comparator.comparingInt(TextEntity::offset)
                        .thenComparing(
                                Comparator.comparingInt(TextEntity::length).reversed()))
                .toList();
    }

    private static void add(List<Segment> segments, String text, Optional<TextEntityType> format) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, format));
        }
    }
}
