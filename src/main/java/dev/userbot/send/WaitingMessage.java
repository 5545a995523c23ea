package dev.userbot.send;

import dev.userbot.td.api.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message, or an album, that waits at Telegram to be sent.
 *
 * @param number for people; stays when the message is moved
 * @param chat title of its chat; not yet safe to print
 * @param sendAt when it goes out; absent if as soon as the recipient is online
 * @param isOurs whether this program scheduled it
 * @param messages one, or those of an album in their order
 */
public record WaitingMessage(
        long number, long chatId, String chat, Optional<Instant> sendAt, boolean isOurs, List<Message> messages) {
    public WaitingMessage {
        messages = List.copyOf(messages);
    }

    List<Long> ids() {
        return messages.stream().map(Message::id).toList();
    }
}
