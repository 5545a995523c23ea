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

    /** A placeholder in square brackets, for example {@code [Photo 1280×720, 183 KB]}. */
    record Bracketed(String text) implements Inline {}

    /** Formatted text squeezed to one line; block quotes and code blocks in it lose their own lines. */
    record Rich(FormattedText text) implements Inline {}
}
