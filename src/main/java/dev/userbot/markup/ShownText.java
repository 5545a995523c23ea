package dev.userbot.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects what a reader sees of the inline nodes below a node. */
final class ShownText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private ShownText() {}

    static String of(Node node) {
        var visitor = new ShownText();
        node.accept(visitor);
        return visitor.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Verbatim verbatim) {
            text.append(verbatim.shown());
        }
        visitChildren(node);
    }
}
