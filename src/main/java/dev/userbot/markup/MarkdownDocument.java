package dev.userbot.markup;

import dev.userbot.markup.Run.Anchor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

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
    private boolean isEmpty = true;

    /** A document that is written to {@code out}, which stays open. */
    public MarkdownDocument(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a block and the line feed that ends it; a block without visible text leaves no trace.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(Block block) throws IOException {
        var document = new Document();
        append(document, block);
        if (document.getFirstChild() == null) {
            return;
        }
        if (!isEmpty) {
            out.append('\n');
        }
        out.append(dialect.render(document));
        isEmpty = false;
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

    private void appendLine(Node parent, Node line, List<Inline> inlines) {
        lines.append(line, runs(inlines));
        appendUnlessEmpty(parent, line);
    }

    private static void appendUnlessEmpty(Node parent, Node child) {
        if (child.getFirstChild() != null) {
            parent.appendChild(child);
        }
    }

    private static List<Run> runs(List<Inline> inlines) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < inlines.size(); i++) {
            runs.addAll(runs(inlines.get(i), i));
        }
        runs.removeIf(run -> run.text().isEmpty());
        return runs;
    }

    private static List<Run> runs(Inline inline, int position) {
        if (inline instanceof Inline.Rich rich) {
            var oneLine = VisibleText.of(rich.text().text()).replace('\n', ' ');
            return Runs.of(oneLine, Entities.within(rich.text()));
        }
        if (inline instanceof Inline.Strong strong) {
            return List.of(run(strong.text(), Set.of(Style.STRONG)));
        }
        if (inline instanceof Inline.Emphasised emphasised) {
            return List.of(run(emphasised.text(), Set.of(Style.EMPHASIS)));
        }
        if (inline instanceof Inline.Bracketed bracketed) {
            return List.of(run(bracketed.text(), Set.of(Style.BRACKETS)));
        }
        if (inline instanceof Inline.Link link) {
            var anchor = LinkDestination.of(link.address()).map(destination -> new Anchor(position, destination));
            return List.of(new Run(oneLine(link.text()), Set.of(), anchor));
        }
        return inline instanceof Inline.Plain plain ? List.of(run(plain.text(), Set.of())) : List.of();
    }

    private static Run run(String text, Set<Style> styles) {
        return new Run(oneLine(text), styles, Optional.empty());
    }

    private static String oneLine(String text) {
        return VisibleText.of(text).replace('\n', ' ');
    }
}
