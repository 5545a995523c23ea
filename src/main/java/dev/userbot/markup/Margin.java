package dev.userbot.markup;

/** What the lines of a list item or of a quote in a quote begin with. */
final class Margin {
    private final String first;
    private final String others;
    private boolean isUsed;

    private Margin(String first, String others) {
        this.first = first;
        this.others = others;
    }

    /** A marker before the first line, and as much space before the others. */
    static Margin ofItem(String marker) {
        return new Margin(marker, " ".repeat(marker.length()));
    }

    static Margin ofQuote() {
        return new Margin("> ", "> ");
    }

    /** What the next line begins with. */
    String next() {
        var margin = isUsed ? others : first;
        isUsed = true;
        return margin;
    }

    /** Whether a marker has not been written yet. */
    boolean isPending() {
        return !isUsed && !first.equals(others);
    }
}
