package dev.userbot.markup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Builds lines that are proved to read back as the text they came from. Emphasis is the one part of CommonMark where a
 * correct tree can have no correct spelling ({@code **a*b****c*}), so a line that uses it is parsed again, and loses
 * formatting, never text, if it reads differently.
 */
final class Lines {
    private static final Set<Style> DELIMITED = EnumSet.of(Style.STRONG, Style.EMPHASIS, Style.STRIKETHROUGH);
    private static final List<Set<Style>> ATTEMPTS = List.of(
            EnumSet.allOf(Style.class),
            EnumSet.complementOf(EnumSet.of(Style.EMPHASIS, Style.STRIKETHROUGH)),
            EnumSet.complementOf(EnumSet.copyOf(DELIMITED)));

    private final Dialect dialect;

    Lines(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Appends the nodes of one line to a paragraph, a heading or a list item's paragraph. */
    void append(Node parent, List<Run> line) {
        boolean needsProof = line.stream().anyMatch(run -> run.styles().stream().anyMatch(DELIMITED::contains));
        if (!needsProof) {
            LineNodes.append(parent, line, ATTEMPTS.get(0));
            return;
        }
        for (var styles : ATTEMPTS) {
            var paragraph = new Paragraph();
            LineNodes.append(paragraph, line, styles);
            if (styles == ATTEMPTS.get(ATTEMPTS.size() - 1) || readsBack(paragraph)) {
                moveChildren(paragraph, parent);
                return;
            }
        }
    }

    private boolean readsBack(Paragraph paragraph) {
        var document = new Document();
        document.appendChild(paragraph);
        return ShownText.of(dialect.parse(dialect.render(document))).equals(ShownText.of(paragraph));
    }

    private static void moveChildren(Node from, Node to) {
        var child = from.getFirstChild();
        while (child != null) {
            var next = child.getNext();
            to.appendChild(child);
            child = next;
        }
    }
}
