package dev.userbot.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The Markdown that this program writes: CommonMark 0.31 with GitHub's {@code ~~strikethrough~~}. */
final class Dialect {
    private final Parser parser;
    private final MarkdownRenderer renderer;

    Dialect() {
        List<Extension> extensions =
                List.of(StrikethroughExtension.builder().requireTwoTildes(true).build());
        this.parser = Parser.builder().extensions(extensions).build();
        this.renderer = MarkdownRenderer.builder()
                .nodeRendererFactory(TextRenderer.factory())
                .extensions(extensions)
                .build();
    }

    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    String render(Node node) {
        return renderer.render(node);
    }
}
