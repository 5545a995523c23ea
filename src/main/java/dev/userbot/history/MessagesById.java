package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.GetMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/** Messages by their ids: what TDLib does not hold, it asks Telegram for, whatever it believes of the history. */
public final class MessagesById {
    /** TDLib asks Telegram for so many messages in one request. */
    static final int BATCH = 200;

    private final PatientClient td;
    private final long chatId;

    public MessagesById(PatientClient td, long chatId) {
        this.td = td;
        this.chatId = chatId;
    }

    long chatId() {
        return chatId;
    }

    /** Those that exist from an id on, as many ids as fit a request; in ascending order. */
    List<ObjectNode> following(long first) {
        return between(first, first + BATCH * ServerIds.FIRST);
    }

    /**
     * Those that exist with an id of at least {@code first} and less than {@code end}, in ascending order; at most {@link
     * #BATCH} server ids apart.
     */
    List<ObjectNode> between(long first, long end) {
        return batch(LongStream.iterate(first, id -> id < end, ServerIds::above)
                .boxed()
                .toList());
    }

    /** Those of the given messages that exist, in no order; any number of them. */
    public List<ObjectNode> of(List<Long> ids) {
        var found = new ArrayList<ObjectNode>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            found.addAll(batch(ids.subList(from, Math.min(ids.size(), from + BATCH))));
        }
        return found;
    }

    private List<ObjectNode> batch(List<Long> ids) {
        var answer = td.call(new GetMessages(chatId, ids));
        return StreamSupport.stream(answer.path("messages").spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .sorted(Comparator.comparingLong(HistoryPage::id))
                .toList();
    }
}
