package dev.userbot.cli;

import dev.userbot.archive.SearchHit;
import dev.userbot.search.FoundMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The published shape of {@code search}.
 *
 * @param messages in the order that was asked for
 */
record SearchResult(List<Found> messages) {
    /**
     * A message that was found.
     *
     * @param chatId as TDLib writes it
     * @param id the number of the message in the chat
     * @param date when it was sent, in UTC
     * @param text a piece of its text around what was found
     */
    record Found(
            long chatId,
            String chat,
            long id,
            String date,
            Optional<String> sender,
            Optional<String> link,
            boolean deleted,
            String text) {}

    static SearchResult of(List<FoundMessage> found) {
        return new SearchResult(found.stream()
                .map(message -> new Found(
                        message.chatId(),
                        message.chat(),
                        message.messageId(),
                        message.date().toString(),
                        message.sender(),
                        message.link(),
                        message.isDeleted(),
                        message.snippet().stream().map(SearchHit.Segment::text).collect(Collectors.joining())))
                .toList());
    }
}
