package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;

/**
 * A piece of one line of a Markdown document. Strings are plain text from anywhere: what they hold is shown, never
 * interpreted; line breaks in them become spaces.
 */
public sealed interface Inline {
    /** Text as it is. */
    record Plain(String text) implements Inline {}

    /** Strong (bold) text. */
    record Strong(String text) implements Inline {}

    /** Emphasised (italic) text. */
    record Emphasised(String text) implements Inline {}

    /** A link, or only its text when the address is not one that {@link LinkDestination} allows. */
    record Link(String text, String address) implements Inline {}

    /**
     * A link within the document or to a page beside it.
     *
     * @param address made by this program, not by users: relative and percent-encoded, for example {@code #m7}
     */
    record Jump(String text, String address) implements Inline {}

    /** A link to a file beside the document; the path is relative, with {@code /} between folders, and not encoded. */
    record FileLink(String text, String path) implements Inline {}

    /** A picture beside the document, shown in place; the path as that of {@link FileLink}. */
    record Picture(String text, String path) implements Inline {}

    /** The box of a task at the start of a list item, as GitHub's task lists have it. */
    record Checkbox(boolean isTicked) implements Inline {}

    /** A placeholder in square brackets, for example {@code [Photo 1280×720, 183 KB]}. */
    record Bracketed(String text) implements Inline {}

    /** Formatted text squeezed to one line; block quotes and code blocks in it lose their own lines. */
    record Rich(FormattedText text) implements Inline {}
}
