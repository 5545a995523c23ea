package dev.userbot.search;

import dev.userbot.archive.SearchQuery;
import dev.userbot.chats.ChatRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What to look for among the stored messages.
 *
 * @param text words that all must occur in one message, in any of their forms; {@code "words in quotes"} exactly so;
 *     {@code begin*} for the beginning of a word
 * @param chats only messages of these; all if there are none
 * @param from only messages of this sender
 * @param since only messages from this moment on, itself included
 * @param until only messages before this moment, itself excluded
 * @param limit at most so many; positive
 */
public record SearchRequest(
        String text,
        List<ChatRef> chats,
        Optional<ChatRef> from,
        Optional<Instant> since,
        Optional<Instant> until,
        SearchQuery.Order order,
        int limit) {
    public SearchRequest {
        chats = List.copyOf(chats);
    }
}
