package dev.userbot.export.html;

import dev.userbot.markup.Entities;
import dev.userbot.markup.VisibleText;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Formatted text as HTML. Entities may overlap as they like: the text is swept once, and between any two borders stand
 * the layers of all entities there in one fixed order. So elements are always nested properly and never deeper than
 * there are kinds of them. The text content of what is written is the text itself.
 */
final class RichText implements Content {
    static final RichText NONE = plain("");

    private final FormattedText formatted;

    RichText(FormattedText formatted) {
        this.formatted = formatted;
    }

    static RichText plain(String text) {
        return new RichText(new FormattedText(text, List.of()));
    }

    @Override
    public boolean isEmptyContent() {
        return formatted.text().isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        var text = VisibleText.of(formatted.text());
        if (formatted.entities().isEmpty()) {
            Escape.htmlContent(text, output);
        } else {
            new Sweep(text, output).write(borders(text));
        }
    }

    private List<Border> borders(String text) {
        var borders = new ArrayList<Border>();
        for (var entity : Entities.within(formatted)) {
            int end = entity.offset() + entity.length();
            Layer.of(entity, text.substring(entity.offset(), end)).ifPresent(layer -> {
                borders.add(new Border(entity.offset(), true, layer));
                borders.add(new Border(endOf(entity, layer, text), false, layer));
            });
        }
        borders.sort(Comparator.comparingInt(Border::offset).thenComparing(Border::opens));
        return borders;
    }

    /** A block ends its line itself; the line break after it goes inside, where it does not show as an empty line. */
    private static int endOf(TextEntity entity, Layer layer, String text) {
        int end = entity.offset() + entity.length();
        boolean isBlock = layer.nesting == Layer.Nesting.QUOTE || layer.nesting == Layer.Nesting.PRE;
        return isBlock && end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }

    private record Border(int offset, boolean opens, Layer layer) {}

    /** A layer in force, and how often. */
    private record Held(Layer layer, int times) {}

    /** One pass over the text. Of two links, quotes or code blocks that overlap the one that begins first wins. */
    private static final class Sweep {
        private final String text;
        private final TemplateOutput output;
        private final Map<Layer.Nesting, Held> held = new EnumMap<>(Layer.Nesting.class);
        private final List<Layer> open = new ArrayList<>();

        Sweep(String text, TemplateOutput output) {
            this.text = text;
            this.output = output;
        }

        void write(List<Border> borders) {
            int position = 0;
            for (var border : borders) {
                write(position, border.offset());
                position = border.offset();
                step(border.layer(), border.opens() ? 1 : -1);
            }
            write(position, text.length());
            closeDownTo(0);
        }

        private void step(Layer layer, int by) {
            var now = held.getOrDefault(layer.nesting, new Held(layer, 0));
            if (now.layer() != layer) {
                return;
            }
            if (now.times() + by > 0) {
                held.put(layer.nesting, new Held(layer, now.times() + by));
            } else {
                held.remove(layer.nesting);
            }
        }

        private void write(int from, int to) {
            if (from == to) {
                return;
            }
            int common = 0;
            for (var holding : held.values()) {
                if (common == open.size() || open.get(common) != holding.layer()) {
                    break;
                }
                common++;
            }
            closeDownTo(common);
            held.values().stream().skip(common).forEach(holding -> {
                output.writeContent(holding.layer().open);
                open.add(holding.layer());
            });
            Escape.htmlContent(text.substring(from, to), output);
        }

        private void closeDownTo(int size) {
            while (open.size() > size) {
                output.writeContent(open.remove(open.size() - 1).close);
            }
        }
    }
}
