package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * A message in the making. Line breaks, margins and the starts of spans wait until there is text for them, so that what
 * turns out to be empty leaves no trace.
 */
final class MessageBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<TextEntity> entities = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();
    private List<Margin> margins = new ArrayList<>();
    private int breaks;
    private boolean isLineStart = true;
    private boolean isMargin;

    /** A piece of text with formatting of its own; several may cross each other. */
    static final class Span {
        private final TextEntityType type;
        private final boolean hasMargins;
        private int start = -1;

        private Span(TextEntityType type, boolean hasMargins) {
            this.type = type;
            this.hasMargins = hasMargins;
        }
    }

    void append(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        beginLine();
        start(open);
        text.append(piece);
        isMargin = false;
    }

    private void beginLine() {
        if (breaks > 0 && !text.isEmpty()) {
            if (isMargin) {
                text.setLength(Blanks.start(text, 0, text.length()));
            }
            text.append("\n".repeat(breaks));
            isLineStart = true;
        }
        breaks = 0;
        if (isLineStart) {
            start(open.stream().filter(span -> span.hasMargins).toList());
            margins.forEach(margin -> text.append(margin.next()));
            isMargin = !margins.isEmpty();
            isLineStart = false;
        }
    }

    private void start(List<Span> spans) {
        for (var span : spans) {
            if (span.start < 0) {
                span.start = text.length();
            }
        }
    }

    /** Whether the next text begins a line. */
    boolean isLineStart() {
        return isLineStart || breaks > 0;
    }

    /** Ends the line: 1; with an empty one after it: 2. Calls without text between them add nothing. */
    void breakLine(int count) {
        breaks = Math.max(breaks, count);
    }

    /** Begins a span at the next text. */
    Span open(TextEntityType type) {
        var span = new Span(type, false);
        open.add(span);
        return span;
    }

    /** Begins a span of whole lines, margins included. */
    Span openLines(TextEntityType type) {
        var span = new Span(type, true);
        open.add(span);
        return span;
    }

    void close(Span span) {
        open.remove(span);
        if (span.start >= 0) {
            entities.add(new TextEntity(span.start, text.length() - span.start, span.type));
        }
    }

    /** Runs with one more margin; a list item without any text still shows its marker. */
    void within(Margin margin, Runnable content) {
        margins.add(margin);
        content.run();
        if (margin.isPending()) {
            beginLine();
        }
        margins.remove(margins.size() - 1);
    }

    /** Runs without margins and on a line of its own, as quotes and code blocks need: their entities cover whole lines. */
    void withoutMargins(Runnable content) {
        if (margins.stream().anyMatch(Margin::isPending)) {
            beginLine();
            breakLine(1);
        }
        var outer = margins;
        margins = new ArrayList<>();
        content.run();
        margins = outer;
    }

    FormattedText build() {
        return LegalEntities.of(text.toString(), entities);
    }
}
