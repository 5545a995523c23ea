package dev.userbot.markup;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects what a reader sees of the inline nodes below a node. */
final class ShownText extends AbstractVisitor {
    private static final int STRONG = 1;
    private static final int EMPHASISED = 2;
    private static final int STRUCK = 4;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder looks = new StringBuilder();
    private int look;

    private ShownText() {}

    static String of(Node node) {
        return visited(node).text.toString();
    }

    /** Whether two nodes show the same text with the same emphasis, however it is nested. */
    static boolean isSame(Node one, Node other) {
        var shown = visited(one);
        var otherShown = visited(other);
        return shown.text.compareTo(otherShown.text) == 0 && shown.looks.compareTo(otherShown.looks) == 0;
    }

    private static ShownText visited(Node node) {
        var visitor = new ShownText();
        node.accept(visitor);
        return visitor;
    }

    private void append(String shown) {
        text.append(shown);
        looks.append(String.valueOf((char) look).repeat(shown.length()));
    }

    private void visitAs(int added, Node node) {
        int outer = look;
        look |= added;
        visitChildren(node);
        look = outer;
    }

    @Override
    public void visit(StrongEmphasis node) {
        visitAs(STRONG, node);
    }

    @Override
    public void visit(Emphasis node) {
        visitAs(EMPHASISED, node);
    }

    @Override
    public void visit(Text node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        append("\n");
    }

    @Override
    public void visit(HardLineBreak node) {
        append("\n");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Verbatim verbatim) {
            append(verbatim.shown());
        }
        visitAs(node instanceof Strikethrough ? STRUCK : 0, node);
    }
}
