package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as a message of Telegram: the other direction of {@link Block.Body}, whose output it reads back.
 *
 * <p>CommonMark with {@code ~~strikethrough~~}, and what CommonMark lacks: {@code ||spoiler||} (also between two
 * {@code ▒}, as exports have it), {@code <ins>underline</ins>} or {@code <u>}, {@code [name](tg://user?id=42)} for a
 * mention, {@code ![👍](tg://emoji?id=7)} for a custom emoji, {@code ![tomorrow](tg://time?unix=1735689600)} for a date, and
 * a quote that ends with {@code ||} for one that opens on a tap.
 *
 * <p>What messages lack stays readable: headings become bold lines, lists lines with {@code •} or numbers, images links,
 * rules a dash, quotes in quotes lines with {@code >}, links that Telegram would refuse text with the address behind it; HTML and tables stay as typed, and so
 * does a whole text that nests more than a hundred levels. An
 * address that is its own text, a {@code @name} and a {@code #tag} stay plain, since Telegram finds those itself.
 */
public final class TelegramMarkdown {
    // A parser has no state; building one is dearer than reading a message.
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .customInlineContentParserFactory(new SpoilerMarks())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final int DEEPEST = 100;

    private TelegramMarkdown() {}

    /**
     * The message that a Markdown text stands for; any text stands for one. Its entities are sorted, cover no white
     * space at their ends and nest as TDLib demands. The text may be empty, and longer than a message may be:
     * {@link TextSplitter}.
     */
    public static FormattedText parse(String markdown) {
        return MessageWriter.write(nodes(VisibleText.wellFormed(markdown)), Placeholders.NONE);
    }

    static Node nodes(String wellFormed) {
        var document = PARSER.parse(wellFormed);
        return isTooDeep(document) ? asTyped(wellFormed) : document;
    }

    /** What reads the tree goes down by recursion; a text that nests like this is none that anybody formatted. */
    private static boolean isTooDeep(Node document) {
        int depth = 0;
        var node = document;
        while (node != null && depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node.getNext() == null && node.getParent() != null) {
                    node = node.getParent();
                    depth--;
                }
                node = node.getNext();
            }
        }
        return depth > DEEPEST;
    }

    private static Node asTyped(String text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        var document = new Document();
        document.appendChild(paragraph);
        return document;
    }
}
