package dev.userbot.e2e;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of CommonMark sees in a file: its words, without any mark. */
final class ReadMarkdown extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private ReadMarkdown() {}

    /** Fails if the file holds HTML: nothing that a stranger wrote may become that. */
    static String plainText(String markdown) {
        var reader = new ReadMarkdown();
        Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .build()
                .parse(markdown)
                .accept(reader);
        return reader.words.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        throw new AssertionError("text became indented code: " + code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append('\n');
    }

    @Override
    public void visit(HtmlBlock html) {
        throw new AssertionError("HTML in the Markdown: " + html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        throw new AssertionError("HTML in the Markdown: " + html.getLiteral());
    }
}
