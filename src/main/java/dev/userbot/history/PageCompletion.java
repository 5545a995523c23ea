package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import java.util.List;

/** Adds to a page what it should have had. */
@FunctionalInterface
interface PageCompletion {
    /** For answers that come from Telegram itself. */
    PageCompletion NONE = (range, messages) -> messages;

    /**
     * The messages of a page with those that it left out.
     *
     * @param range what the page claims to cover
     * @param messages in ascending order of their ids, all inside the range
     */
    List<ObjectNode> complete(IdRange range, List<ObjectNode> messages);
}
