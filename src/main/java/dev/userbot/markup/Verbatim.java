package dev.userbot.markup;

import org.commonmark.node.CustomNode;

/** Markdown that no node of CommonMark's model stands for, written as it is: brackets, tags and marks of ours and checked autolinks. */
final class Verbatim extends CustomNode {
    private final String markdown;
    private final String shown;

    Verbatim(String markdown, String shown) {
        this.markdown = markdown;
        this.shown = shown;
    }

    /** Markdown that is seen as it is written. */
    static Verbatim of(String markdown) {
        return new Verbatim(markdown, markdown);
    }

    String markdown() {
        return markdown;
    }

    /** What a reader of the rendered document sees of it. */
    String shown() {
        return shown;
    }
}
