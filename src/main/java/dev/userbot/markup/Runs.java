package dev.userbot.markup;

import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType.TextEntityTypeEmailAddress;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a text into {@link Run}s by sweeping over the borders of its entities once, so that nested, overlapping and
 * repeated entities cost no more than {@code n log n} and no recursion. Of overlapping links the one that begins first wins.
 */
final class Runs {
    private static final Set<Style> PLAIN = Set.of();

    private final String text;
    private final List<Border> borders;
    private final Map<Style, Integer> depths = new EnumMap<>(Style.class);
    private Set<Style> styles = PLAIN;
    private Optional<Run.Anchor> link = Optional.empty();
    private int linkEnd;

    private Runs(String text, List<TextEntity> entities) {
        this.text = text;
        this.borders = borders(text, entities);
    }

    /**
     * The runs of a text, in order; together they hold all of it.
     *
     * @param entities ranges that lie in the text, in any order
     */
    static List<Run> of(String text, List<TextEntity> entities) {
        if (entities.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Run(text, PLAIN, Optional.empty()));
        }
        return new Runs(text, entities).sweep();
    }

    private List<Run> sweep() {
        var runs = new ArrayList<Run>();
        int position = 0;
        for (var border : borders) {
            position = emit(runs, position, border.offset());
            if (link.isPresent() && linkEnd <= border.offset()) {
                link = Optional.empty();
            }
            border.style().ifPresent(style -> step(style, border.opens() ? 1 : -1));
            if (border.opens() && link.isEmpty() && border.destination().isPresent()) {
                link = Optional.of(
                        new Run.Anchor(border.offset(), border.destination().get(), Run.Anchor.Kind.LINK));
                linkEnd = border.end();
            }
        }
        emit(runs, position, text.length());
        return runs;
    }

    private int emit(List<Run> runs, int from, int to) {
        if (to <= from) {
            return from;
        }
        runs.add(new Run(text.substring(from, to), styles, link));
        return to;
    }

    private void step(Style style, int by) {
        depths.merge(style, by, Integer::sum);
        var active = EnumSet.noneOf(Style.class);
        depths.forEach((candidate, depth) -> {
            if (depth > 0) {
                active.add(candidate);
            }
        });
        styles = active;
    }

    private static List<Border> borders(String text, List<TextEntity> entities) {
        var borders = new ArrayList<Border>();
        for (var entity : entities) {
            int start = entity.offset();
            int end = start + entity.length();
            var style = Style.of(entity.type());
            var destination = destination(entity, text.substring(start, end));
            if (style.isPresent() || destination.isPresent()) {
                borders.add(new Border(start, true, end, style, destination));
                borders.add(new Border(end, false, end, style, destination));
            }
        }
        borders.sort(Comparator.comparingInt(Border::offset).thenComparing(Border::opens));
        return borders;
    }

    private static Optional<String> destination(TextEntity entity, String covered) {
        var type = entity.type();
        if (type instanceof TextEntityTypeTextUrl textUrl) {
            return LinkDestination.of(textUrl.url());
        }
        if (type instanceof TextEntityTypeUrl) {
            return LinkDestination.of(covered);
        }
        if (type instanceof TextEntityTypeEmailAddress) {
            return LinkDestination.of("mailto:" + covered);
        }
        if (type instanceof TextEntityTypeMentionName mention) {
            return Optional.of("tg://user?id=" + mention.userId());
        }
        return Optional.empty();
    }

    private record Border(int offset, boolean opens, int end, Optional<Style> style, Optional<String> destination) {}
}
