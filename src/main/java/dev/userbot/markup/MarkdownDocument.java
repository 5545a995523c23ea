package dev.userbot.markup;

import java.io.IOException;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Writes a Markdown document block by block, keeping none of it in memory. Whatever the blocks hold, parsing the document
 * with CommonMark gives the same blocks with the same text back, apart from what {@link VisibleText} replaces: user text
 * never becomes markup. White space at the ends of lines is dropped, at their starts it becomes no-break space, and any
 * number of empty lines is one. Not safe for several threads.
 */
public final class MarkdownDocument {
    private final Appendable out;
    private final Dialect dialect = new Dialect();
    private final Lines lines = new Lines(dialect);
    private final StringBuilder plain = new StringBuilder();
    private boolean isEmpty = true;

    /** A document that is written to {@code out}, which stays open. */
    public MarkdownDocument(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a block and the line feed that ends it; a block without visible text leaves no trace, unless it is a target.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(Block block) throws IOException {
        plain.setLength(0);
        if (!appendPlain(block)) {
            plain.setLength(0);
            var document = new Document();
            append(document, block);
            if (document.getFirstChild() != null) {
                plain.append(dialect.render(document));
            }
        }
        if (!plain.isEmpty()) {
            if (plain.charAt(plain.length() - 1) != '\n') {
                plain.append('\n');
            }
            separate();
            out.append(plain);
        }
    }

    /** Most blocks of a history are plain enough to be written at once. */
    private boolean appendPlain(Block block) {
        if (block instanceof Block.Target target && !(target.block() instanceof Block.Target)) {
            plain.append(anchor(target.id()));
            return appendPlain(target.block());
        }
        if (block instanceof Block.Body body && PlainBody.suits(body.text())) {
            PlainBody.append(plain, body.text().text());
            return true;
        }
        if (block instanceof Block.Paragraph paragraph) {
            var line = InlineRuns.of(paragraph.line());
            if (PlainLine.suits(line)) {
                PlainLine.append(plain, line);
                return true;
            }
        }
        return false;
    }

    private void separate() throws IOException {
        if (!isEmpty) {
            out.append('\n');
        }
        isEmpty = false;
    }

    private static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    private void append(Node parent, Block block) {
        if (block instanceof Block.Body body) {
            BodyNodes.append(parent, body.text(), lines);
        } else if (block instanceof Block.Paragraph paragraph) {
            appendLine(parent, new Paragraph(), paragraph.line());
        } else if (block instanceof Block.Heading heading) {
            var node = new Heading();
            node.setLevel(heading.level());
            appendLine(parent, node, List.of(new Inline.Plain(heading.text())));
        } else if (block instanceof Block.Quote quote) {
            var node = new BlockQuote();
            quote.blocks().forEach(inner -> append(node, inner));
            appendUnlessEmpty(parent, node);
        } else if (block instanceof Block.Bullets bullets) {
            appendUnlessEmpty(parent, list(bullets));
        } else if (block instanceof Block.Items items) {
            appendUnlessEmpty(parent, list(items));
        } else if (block instanceof Block.Rule) {
            var rule = new ThematicBreak();
            rule.setLiteral("---");
            parent.appendChild(rule);
        } else if (block instanceof Block.Target target) {
            appendTarget(parent, target);
        }
    }

    private void appendTarget(Node parent, Block.Target target) {
        var last = parent.getLastChild();
        append(parent, target.block());
        var first = last == null ? parent.getFirstChild() : last.getNext();
        var anchor = new Verbatim(anchor(target.id()), anchor(target.id()));
        var inside = first instanceof BlockQuote ? first.getFirstChild() : first;
        if (inside instanceof Paragraph || inside instanceof Heading) {
            inside.prependChild(anchor);
            return;
        }
        var line = new Paragraph();
        line.appendChild(anchor);
        if (first == null) {
            parent.appendChild(line);
        } else {
            first.insertBefore(line);
        }
    }

    private Node list(Block.Bullets bullets) {
        var list = new BulletList();
        list.setTight(true);
        for (var line : bullets.items()) {
            var item = new ListItem();
            appendLine(item, new Paragraph(), line);
            appendUnlessEmpty(list, item);
        }
        return list;
    }

    private Node list(Block.Items items) {
        var list = new BulletList();
        list.setTight(true);
        for (var blocks : items.items()) {
            var item = new ListItem();
            blocks.forEach(block -> append(item, block));
            appendUnlessEmpty(list, item);
            // Two paragraphs without an empty line between them would be one.
            if (item.getFirstChild() != item.getLastChild()) {
                list.setTight(false);
            }
        }
        return list;
    }

    private void appendLine(Node parent, Node line, List<Inline> inlines) {
        lines.append(line, InlineRuns.of(inlines));
        appendUnlessEmpty(parent, line);
    }

    private static void appendUnlessEmpty(Node parent, Node child) {
        if (child.getFirstChild() != null) {
            parent.appendChild(child);
        }
    }
}
