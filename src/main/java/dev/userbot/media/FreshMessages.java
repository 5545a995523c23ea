package dev.userbot.media;

import dev.userbot.history.KindFilters;
import dev.userbot.history.MessagesById;
import dev.userbot.history.PatientClient;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.SearchChatMessages;
import dev.userbot.td.api.TdJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads messages of the archive once more from TDLib: its file ids mean something only in the process that gave them, and
 * what an old message says of its files may be out of date. TDLib mostly answers from its own store.
 */
final class FreshMessages {
    /** The distance of two ids of the server; a search finds what is below an id. */
    private static final long NEXT = 1L << 20;

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

    /**
     * Lets Telegram itself tell a message once more, by the list of its kind: asked by its id, TDLib answers from its own store,
     * with a reference to the file that may be too old, or a size that was mended since. Does nothing for kinds without a list.
     */
    void renew(MessageFile file) {
        var message = file.message();
        KindFilters.of(file.type().contentKind())
                .ifPresent(filter -> td.call(new SearchChatMessages(
                        message.chatId(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        message.id() + NEXT,
                        0,
                        1,
                        Optional.of(filter))));
    }

    /** A message's ids. */
    record MessageId(long chatId, long messageId) {
        static MessageId of(Message message) {
            return new MessageId(message.chatId(), message.id());
        }
    }
}
