package dev.userbot.markup;

import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes text with {@link Escaping}: commonmark's own renderer lets through a {@code +} that begins a list and a
 * {@code |} that makes a table elsewhere, and escapes every {@code _}, {@code &} and {@code >}.
 */
final class TextRenderer implements NodeRenderer {
    private static final String SPOILER_MARK = String.valueOf(SpoilerMark.SHADE);

    private final MarkdownWriter writer;

    private TextRenderer(MarkdownNodeRendererContext context) {
        this.writer = context.getWriter();
    }

    static MarkdownNodeRendererFactory factory() {
        return new MarkdownNodeRendererFactory() {
            @Override
            public NodeRenderer create(MarkdownNodeRendererContext context) {
                return new TextRenderer(context);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        };
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Verbatim.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Verbatim verbatim) {
            writer.raw(verbatim.markdown());
        } else if (node instanceof Text text && !text.getLiteral().isEmpty()) {
            var escaped = new StringBuilder(text.getLiteral().length() + 16);
            Escaping.append(escaped, text.getLiteral(), context(text));
            writer.raw(escaped.toString());
        }
    }

    private Escaping.Context context(Text text) {
        var before = verbatim(text.getPrevious());
        var after = verbatim(text.getNext());
        return new Escaping.Context(
                writer.isAtLineStart(),
                text.getParent() instanceof Heading,
                before.endsWith("]"),
                text.getNext() instanceof Link || after.startsWith("["),
                before.equals(SPOILER_MARK) || after.equals(SPOILER_MARK));
    }

    private static String verbatim(Node neighbour) {
        return neighbour instanceof Verbatim verbatim ? verbatim.markdown() : "";
    }
}
