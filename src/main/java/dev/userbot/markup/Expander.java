package dev.userbot.markup;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Bars without a partner at the end of a quote: as in Telegram's own Markdown, they make it one that opens on a tap. */
final class Expander {
    private Expander() {}

    /** Whether a quote that is in no other one ends so. */
    static boolean isAtEndOf(BlockQuote quote) {
        return quote.getLastChild() instanceof Paragraph paragraph
                && paragraph.getLastChild() instanceof SpoilerMark mark
                && MarkPairs.in(paragraph).openerOf(mark).isEmpty()
                && is(mark);
    }

    /** Whether a mark without a partner stands there. */
    static boolean is(SpoilerMark mark) {
        return mark.literal().equals(SpoilerMark.BARS)
                && mark.canClose()
                && mark.getNext() == null
                && mark.getParent() instanceof Paragraph paragraph
                && paragraph.getNext() == null
                && paragraph.getParent() instanceof BlockQuote quote
                && !isInQuote(quote);
    }

    private static boolean isInQuote(BlockQuote quote) {
        Node parent = quote.getParent();
        while (parent != null && !(parent instanceof BlockQuote)) {
            parent = parent.getParent();
        }
        return parent != null;
    }
}
