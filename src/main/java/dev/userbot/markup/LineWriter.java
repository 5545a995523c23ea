package dev.userbot.markup;

import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what is in a paragraph or heading. A link can hold no code and no other link: the outer one stays. */
final class LineWriter extends AbstractVisitor {
    private final MessageBuilder message;
    private final Placeholders placeholders;
    private final MarkPairs pairs;
    private final Map<Node, MessageBuilder.Span> marked = new HashMap<>();
    private boolean isInLink;

    private LineWriter(MessageBuilder message, Placeholders placeholders, MarkPairs pairs) {
        this.message = message;
        this.placeholders = placeholders;
        this.pairs = pairs;
    }

    static void write(Node block, MessageBuilder message, Placeholders placeholders) {
        new LineWriter(message, placeholders, MarkPairs.in(block)).visitChildren(block);
    }

    @Override
    public void visit(Text node) {
        var text = node.getLiteral();
        // Exports keep the indentation of a line so, since CommonMark drops spaces there.
        int indent = 0;
        while (message.isLineStart() && indent < text.length() && text.charAt(indent) == '\u00A0') {
            indent++;
        }
        message.append(placeholders.fill(" ".repeat(indent) + text.substring(indent)));
    }

    @Override
    public void visit(SoftLineBreak node) {
        message.breakLine(1);
    }

    @Override
    public void visit(HardLineBreak node) {
        message.breakLine(1);
    }

    @Override
    public void visit(StrongEmphasis node) {
        span(new TextEntityTypeBold(), node);
    }

    @Override
    public void visit(Emphasis node) {
        span(new TextEntityTypeItalic(), node);
    }

    @Override
    public void visit(Code node) {
        var code = placeholders.fill(node.getLiteral());
        if (isInLink) {
            message.append(code);
        } else {
            var span = message.open(new TextEntityTypeCode());
            message.append(code);
            message.close(span);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            span(new TextEntityTypeStrikethrough(), node);
        } else if (node instanceof SpoilerMark mark) {
            boolean isPaired = mark(mark, new TextEntityTypeSpoiler());
            if (!isPaired && !Expander.is(mark)) {
                message.append(mark.literal());
            }
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlInline node) {
        if (!MarkPairs.isUnderline(node) || !mark(node, new TextEntityTypeUnderline())) {
            message.append(placeholders.fill(node.getLiteral()));
        }
    }

    @Override
    public void visit(Link node) {
        var address = placeholders.fillAddress(node.getDestination());
        link(node, address, MessageLink.of(address));
    }

    @Override
    public void visit(Image node) {
        var address = placeholders.fillAddress(node.getDestination());
        link(node, address, MessageLink.ofImage(address));
    }

    private void link(Node node, String address, Optional<TextEntityType> type) {
        var shown = placeholders.fill(ShownText.of(node));
        if (isInLink) {
            visitChildren(node);
        } else if (shown.isBlank()) {
            message.append(address);
        } else if (MessageLink.isFoundByTelegram(shown, address)) {
            message.append(shown);
        } else {
            isInLink = true;
            type.ifPresentOrElse(known -> span(known, node), () -> refused(node, address));
            isInLink = false;
        }
    }

    private void refused(Node node, String address) {
        visitChildren(node);
        if (!address.isBlank()) {
            message.append(" (" + MessageLink.readable(address) + ")");
        }
    }

    private void span(TextEntityType type, Node node) {
        var span = message.open(type);
        visitChildren(node);
        message.close(span);
    }

    /** Begins or ends what a mark marks; false if it has no partner. */
    private boolean mark(Node node, TextEntityType type) {
        if (pairs.opens(node)) {
            marked.put(node, message.open(type));
            return true;
        }
        var opener = pairs.openerOf(node);
        opener.map(marked::remove).ifPresent(message::close);
        return opener.isPresent();
    }
}
