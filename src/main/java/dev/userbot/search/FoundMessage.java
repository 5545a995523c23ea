package dev.userbot.search;

import dev.userbot.archive.SearchHit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message that was found. Names and words are others' and not yet safe to print.
 *
 * @param chatId TDLib's id of the chat
 * @param chat its title
 * @param messageId the number that Telegram's programs and {@code result.json} show
 * @param sender who wrote it; empty for deleted and unknown accounts
 * @param link to the message, for those who are in the chat; empty where Telegram has none
 * @param isDeleted whether it is gone from Telegram
 * @param snippet the words around what was found, in one line
 */
public record FoundMessage(
        long chatId,
        String chat,
        long messageId,
        Instant date,
        Optional<String> sender,
        Optional<String> link,
        boolean isDeleted,
        List<SearchHit.Segment> snippet) {
    public FoundMessage {
        snippet = List.copyOf(snippet);
    }
}
