package dev.userbot.markup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.text.Characters;

/**
 * Builds lines that are proved to read back as what they came from. Emphasis is the one part of CommonMark where a
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
        if (!needsProof(line)) {
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

    /** Whether a line uses emphasis in a way that may read back differently. */
    static boolean needsProof(List<Run> line) {
        for (int i = 0; i < line.size(); i++) {
            var run = line.get(i);
            if (isDelimited(run)
                    && !(standsAlone(run)
                            && (i == 0 || separates(line.get(i - 1), lastCharacter(line.get(i - 1))))
                            && (i + 1 == line.size()
                                    || separates(
                                            line.get(i + 1),
                                            line.get(i + 1).text().codePointAt(0))))) {
                return true;
            }
        }
        return false;
    }

    /**
     * By §6.2 a delimiter between white space or punctuation and a letter or digit can only open, and one the other way
     * around can only close: such pairs need no proof as long as they do not touch or nest. Nearly all are of this kind.
     */
    private static boolean standsAlone(Run run) {
        return run.styles().size() == 1
                && run.link().isEmpty()
                && Character.isLetterOrDigit(run.text().codePointAt(0))
                && Character.isLetterOrDigit(lastCharacter(run));
    }

    private static boolean separates(Run neighbour, int codePoint) {
        return !isDelimited(neighbour)
                && !neighbour.has(Style.CODE)
                && neighbour.link().isEmpty()
                && (Characters.isWhitespaceCodePoint(codePoint) || Characters.isPunctuationCodePoint(codePoint));
    }

    private static boolean isDelimited(Run run) {
        for (var style : run.styles()) {
            if (DELIMITED.contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static int lastCharacter(Run run) {
        return run.text().codePointBefore(run.text().length());
    }

    private boolean readsBack(Paragraph paragraph) {
        var document = new Document();
        document.appendChild(paragraph);
        return ShownText.isSame(dialect.parse(dialect.render(document)), paragraph);
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
