package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeExpandableBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Turns formatted text into CommonMark blocks: quotes, in them and between them code blocks, and around those
 * paragraphs, whose lines end with hard breaks. Empty lines separate paragraphs.
 */
final class BodyNodes {
    private static final Set<Class<? extends TextEntityType>> QUOTES =
            Set.of(TextEntityTypeBlockQuote.class, TextEntityTypeExpandableBlockQuote.class);
    private static final Set<Class<? extends TextEntityType>> CODE_BLOCKS =
            Set.of(TextEntityTypePre.class, TextEntityTypePreCode.class);
    private static final int LONGEST_LANGUAGE = 40;

    private final Lines lines;
    private final String text;
    private final RunCursor runs;
    private final List<TextEntity> quotes;
    private final List<TextEntity> codeBlocks;
    private int nextCodeBlock;

    private BodyNodes(FormattedText formatted, Lines lines) {
        this.lines = lines;
        this.text = VisibleText.of(formatted.text());
        var entities = Entities.within(formatted);
        this.runs = new RunCursor(Runs.of(text, entities));
        this.quotes = Entities.disjoint(entities, QUOTES);
        this.codeBlocks = Entities.disjoint(entities, CODE_BLOCKS);
    }

    static void append(Node parent, FormattedText formatted, Lines lines) {
        new BodyNodes(formatted, lines).appendTo(parent);
    }

    private void appendTo(Node parent) {
        int position = 0;
        for (var quote : quotes) {
            codeAndText(parent, position, quote.offset());
            position = Entities.end(quote);
            var node = new BlockQuote();
            codeAndText(node, quote.offset(), position);
            if (node.getFirstChild() != null) {
                parent.appendChild(node);
            }
        }
        codeAndText(parent, position, text.length());
    }

    private void codeAndText(Node parent, int from, int to) {
        int position = from;
        while (nextCodeBlock < codeBlocks.size()
                && codeBlocks.get(nextCodeBlock).offset() < to) {
            var block = codeBlocks.get(nextCodeBlock);
            int start = Math.max(position, block.offset());
            int end = Math.min(to, Entities.end(block));
            paragraphs(parent, position, start);
            codeBlock(parent, text.substring(start, end), block.type());
            position = end;
            if (Entities.end(block) > to) {
                break;
            }
            nextCodeBlock++;
        }
        paragraphs(parent, position, to);
    }

    private static void codeBlock(Node parent, String code, TextEntityType type) {
        if (code.isBlank()) {
            return;
        }
        var node = new FencedCodeBlock();
        node.setLiteral(code);
        if (type instanceof TextEntityTypePreCode preCode) {
            node.setInfo(language(preCode.language()));
        }
        parent.appendChild(node);
    }

    /** The info string of a fence ends at the line and must hold no backtick; a language's name needs neither. */
    private static String language(String name) {
        var safe = name.replaceAll("[^\\p{L}\\p{N}+#._-]", "");
        return safe.substring(0, Math.min(safe.length(), LONGEST_LANGUAGE));
    }

    private void paragraphs(Node parent, int from, int to) {
        var paragraph = new ArrayList<List<Run>>();
        int start = from;
        while (start < to) {
            int lineBreak = text.indexOf('\n', start);
            int end = lineBreak < 0 || lineBreak > to ? to : lineBreak;
            if (text.substring(start, end).isBlank()) {
                appendParagraph(parent, paragraph);
                paragraph.clear();
            } else {
                paragraph.add(runs.take(start, end));
            }
            start = end + 1;
        }
        appendParagraph(parent, paragraph);
    }

    private void appendParagraph(Node parent, List<List<Run>> paragraphLines) {
        if (paragraphLines.isEmpty()) {
            return;
        }
        var paragraph = new Paragraph();
        for (var line : paragraphLines) {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new HardLineBreak());
            }
            lines.append(paragraph, line);
        }
        parent.appendChild(paragraph);
    }
}
