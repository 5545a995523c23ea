package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What one answer of Telegram taught us about a chat: all messages of {@code view} with an id in {@code range}, and the
 * users and chats that they mention, each as TDLib wrote it.
 */
public record ScannedPage(
        long chatId, HistoryView view, IdRange range, List<ObjectNode> messages, List<ObjectNode> peers) {
    public ScannedPage {
        messages = List.copyOf(messages);
        peers = List.copyOf(peers);
        for (var message : messages) {
            var id = message.path("id").asLong();
            if (message.path("chat_id").asLong() != chatId || !range.contains(id)) {
                throw new IllegalArgumentException("message " + id + " is not of " + range + " in chat " + chatId);
            }
        }
    }

    /** The same page with other messages of its range. */
    ScannedPage withMessages(List<ObjectNode> others) {
        return new ScannedPage(chatId, view, range, others, peers);
    }

    /** A page of the whole history. */
    public ScannedPage(long chatId, IdRange range, List<ObjectNode> messages, List<ObjectNode> peers) {
        this(chatId, HistoryView.WHOLE, range, messages, peers);
    }
}
