package dev.userbot.archive;

import java.util.List;

/**
 * A message that was found.
 *
 * @param snippet a piece of its text around what was searched for, in one line; its parts in order. The text is the
 *     sender's and has to be escaped for wherever it is shown.
 */
public record SearchHit(ArchivedMessage message, List<Segment> snippet) {
    public SearchHit {
        snippet = List.copyOf(snippet);
    }

    /**
     * A part of a snippet.
     *
     * @param found whether this is one of the words that were searched for
     */
    public record Segment(String text, boolean found) {}
}
