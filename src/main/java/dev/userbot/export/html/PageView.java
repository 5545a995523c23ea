package dev.userbot.export.html;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * One file as its template shows it.
 *
 * @param title of the document
 * @param head what stands above the messages
 * @param contents links to the pages or topics of the export; empty where there is nothing to choose from
 * @param previous the page before this one
 * @param next the page after this one; known only when {@code body} has been written
 */
record PageView(
        PageAssets assets,
        String title,
        Head head,
        List<ContentsLine> contents,
        Content body,
        Optional<Link> previous,
        NextPage next) {
    /** The chat and what the export holds of it. */
    record Head(Person chat, Optional<Link> link, List<String> facts, Optional<Link> index) {}

    /** A page or topic, and how much is in it. */
    record ContentsLine(Link link, String detail) {}

    /** Tells what follows a page once the page itself is written. */
    @FunctionalInterface
    interface NextPage {
        Optional<Link> link();
    }
}
