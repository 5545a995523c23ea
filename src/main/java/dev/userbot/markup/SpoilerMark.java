package dev.userbot.markup;

import org.commonmark.node.CustomNode;

/**
 * One end of a spoiler, or what only looks like one: {@link MarkPairs} decides.
 *
 * @see SpoilerMarks
 */
final class SpoilerMark extends CustomNode {
    /** How exports show a spoiler: Markdown without HTML cannot hide anything. */
    static final char SHADE = '▒';

    static final String BARS = "||";

    private final String literal;
    private final boolean canOpen;
    private final boolean canClose;

    SpoilerMark(String literal, boolean canOpen, boolean canClose) {
        this.literal = literal;
        this.canOpen = canOpen;
        this.canClose = canClose;
    }

    String literal() {
        return literal;
    }

    boolean canOpen() {
        return canOpen;
    }

    boolean canClose() {
        return canClose;
    }
}
