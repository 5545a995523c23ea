package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeExpandableBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import java.util.function.IntFunction;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Writes the blocks of a Markdown text as a message; {@link LineWriter} writes what is in their lines. Blocks stand as far
 * apart as in the source, except that quotes and code blocks need no empty line: Telegram sets them off itself.
 */
final class MessageWriter extends AbstractVisitor {
    private static final String RULE = "———";
    // TDLib makes a tab a single space, and with it all indentation alike (clean_input_string in its misc.cpp).
    private static final String TAB = "    ";

    private final MessageBuilder message = new MessageBuilder();
    private final Placeholders placeholders;
    private boolean isInQuote;

    private MessageWriter(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    static FormattedText write(Node document, Placeholders placeholders) {
        var writer = new MessageWriter(placeholders);
        document.accept(writer);
        return writer.message.build();
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getPrevious() != null) {
                message.breakLine(isSetOff(child) || isSetOff(child.getPrevious()) ? 1 : breaksBefore(child));
            }
            child.accept(this);
        }
    }

    private static boolean isSetOff(Node block) {
        return block instanceof BlockQuote || block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock;
    }

    private static int breaksBefore(Node block) {
        var above = block.getPrevious().getSourceSpans();
        var below = block.getSourceSpans();
        return above.isEmpty()
                        || below.isEmpty()
                        || above.get(above.size() - 1).getLineIndex() + 1
                                < below.get(0).getLineIndex()
                ? 2
                : 1;
    }

    @Override
    public void visit(Paragraph paragraph) {
        LineWriter.write(paragraph, message, placeholders);
    }

    @Override
    public void visit(Heading heading) {
        var span = message.open(new TextEntityTypeBold());
        LineWriter.write(heading, message, placeholders);
        message.close(span);
    }

    @Override
    public void visit(ThematicBreak rule) {
        message.append(RULE);
    }

    @Override
    public void visit(HtmlBlock html) {
        for (var line : placeholders.fill(html.getLiteral()).split("\n", -1)) {
            message.append(line);
            message.breakLine(1);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        var info = placeholders.fill(code.getInfo()).strip();
        var language = info.split("\\s", 2)[0];
        code(code.getLiteral(), language.isEmpty() ? new TextEntityTypePre() : new TextEntityTypePreCode(language));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral(), new TextEntityTypePre());
    }

    private void code(String literal, TextEntityType type) {
        var code = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        message.withoutMargins(() -> {
            var span = message.open(type);
            message.append(placeholders.fill(code.replace("\t", TAB)));
            message.close(span);
        });
    }

    @Override
    public void visit(BlockQuote quote) {
        if (isInQuote) {
            // Quotes cannot be nested in a message.
            message.within(Margin.ofQuote(), () -> visitChildren(quote));
            return;
        }
        isInQuote = true;
        message.withoutMargins(() -> {
            var span = message.openLines(
                    Expander.isAtEndOf(quote)
                            ? new TextEntityTypeExpandableBlockQuote()
                            : new TextEntityTypeBlockQuote());
            visitChildren(quote);
            message.close(span);
        });
        isInQuote = false;
    }

    @Override
    public void visit(BulletList list) {
        items(list, index -> "• ");
    }

    @Override
    public void visit(OrderedList list) {
        int start = list.getMarkerStartNumber();
        items(list, index -> start + index + list.getMarkerDelimiter() + " ");
    }

    private void items(ListBlock list, IntFunction<String> marker) {
        int index = 0;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getPrevious() != null) {
                message.breakLine(breaksBefore(item));
            }
            var content = item;
            message.within(Margin.ofItem(marker.apply(index)), () -> visitChildren(content));
            index++;
        }
    }
}
