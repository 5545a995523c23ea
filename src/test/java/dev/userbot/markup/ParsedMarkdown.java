package dev.userbot.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as a reader's program sees it: the kinds of its blocks and its text, in which HTML and images are named
 * instead of shown.
 */
public record ParsedMarkdown(String structure, String shown) {
    public static ParsedMarkdown of(String markdown) {
        var parser = Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .build();
        var visitor = new Visitor();
        parser.parse(markdown).accept(visitor);
        return new ParsedMarkdown(visitor.structure.toString(), visitor.text.toString());
    }

    /** Lines without spoiler marks and trailing white space, indented by spaces, any number of empty ones as one. */
    static String comparable(String text) {
        var paragraphs = new ArrayList<String>();
        var current = new ArrayList<String>();
        for (var raw : (VisibleText.of(text) + "\n\n").replace("▒", "").split("\n", -1)) {
            var line = raw.stripTrailing();
            if (line.isBlank()) {
                if (!current.isEmpty()) {
                    paragraphs.add(String.join("\n", current));
                }
                current.clear();
            } else {
                int indent =
                        line.length() - line.replaceAll("^[ \t\u00A0]+", "").length();
                current.add(line.substring(0, indent).replace("\t", "    ").replace('\u00A0', ' ')
                        + line.substring(indent));
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static final class Visitor extends AbstractVisitor {
        private final StringBuilder structure = new StringBuilder();
        private final StringBuilder text = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            if (parent instanceof Block && !(parent instanceof Document)) {
                structure.append(parent.getClass().getSimpleName()).append(' ');
                if (!text.isEmpty()) {
                    text.append("\n\n");
                }
            }
            super.visitChildren(parent);
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
        public void visit(FencedCodeBlock node) {
            visitChildren(node);
            text.append(node.getLiteral());
        }

        @Override
        public void visit(BlockQuote node) {
            visitChildren(node);
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append("<soft line break>");
        }

        @Override
        public void visit(HtmlInline node) {
            text.append("<raw html>");
        }

        @Override
        public void visit(HtmlBlock node) {
            text.append("<raw html>");
        }

        @Override
        public void visit(Image node) {
            text.append("<image>");
        }
    }
}
