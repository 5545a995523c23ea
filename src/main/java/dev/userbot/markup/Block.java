package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import java.util.List;

/** A block of a Markdown document, separated from its neighbours by an empty line. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 to 6
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of one line. */
    record Paragraph(List<Inline> line) implements Block {
        public Paragraph(Inline... line) {
            this(List.of(line));
        }
    }

    /** A block quote. */
    record Quote(List<Block> blocks) implements Block {
        public Quote(Block... blocks) {
            this(List.of(blocks));
        }
    }

    /** A bullet list, an item a line. */
    record Bullets(List<List<Inline>> items) implements Block {}

    /** A bullet list whose items hold blocks. */
    record Items(List<List<Block>> items) implements Block {}

    /** A line across the page. */
    record Rule() implements Block {}

    /** What a user wrote: any number of paragraphs, quotes and code blocks. */
    record Body(FormattedText text) implements Block {}

    /**
     * A block that links can lead to. CommonMark has no ids, and those that programs give to headings differ; an empty
     * {@code <a id>} in the text is what GitHub, pandoc and every viewer that lets HTML through agree on.
     *
     * @param id ASCII letters, digits and hyphens; once in a document
     */
    record Target(String id, Block block) implements Block {}
}
