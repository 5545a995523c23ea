package dev.userbot.media;

import dev.userbot.history.MessagesById;
import dev.userbot.history.PatientClient;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads messages of the archive once more from TDLib: its file ids mean something only in the process that gave them, and
 * what an old message says of its files may be out of date. TDLib mostly answers from its own store.
 */
final class FreshMessages {
    private final PatientClient td;

    FreshMessages(PatientClient td) {
        this.td = td;
    }

    /** The messages that still exist, by their ids in the archive. */
    Map<MessageId, Message> of(Collection<Message> stale) {
        var ids = new HashMap<Long, Set<Long>>();
        stale.forEach(message -> ids.computeIfAbsent(message.chatId(), chat -> new LinkedHashSet<>())
                .add(message.id()));
        var fresh = new HashMap<MessageId, Message>();
        ids.forEach((chatId, messageIds) -> new MessagesById(td, chatId)
                .of(messageIds.stream().toList())
                .forEach(json -> {
                    var message = TdJson.bind(json, Message.class);
                    fresh.put(MessageId.of(message), message);
                }));
        return fresh;
    }

    /** A message's ids. */
    record MessageId(long chatId, long messageId) {
        static MessageId of(Message message) {
            return new MessageId(message.chatId(), message.id());
        }
    }
}
