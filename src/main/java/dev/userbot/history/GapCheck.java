package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.td.api.GetMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/**
 * Asks Telegram itself for messages of a channel or supergroup that TDLib may have left out of a page.
 *
 * <p>TDLib 1.8.65 answers a part of {@code getChatHistory} from its own store and takes what lies there for neighbours.
 * It is wrong where it forgot messages before it had stored them: seen when a channel's difference arrives right after
 * its newest page, as happens with chats found by name. The page then jumps over up to a hundred messages, the same way
 * as over deleted ones. {@code getMessages} tells the two apart: what TDLib does not hold, it asks Telegram for by id.
 */
final class GapCheck {
    /** As many new messages as a page brings when TDLib had to ask for it. */
    private static final int FULL_PAGE = 98;

    /** Inside full pages, shorter gaps are deletions: what TDLib forgets is a page's worth. */
    private static final int SUSPICIOUS_IDS = 10;

    /** TDLib asks for so many messages in one request. */
    private static final int BATCH = 200;

    /** Ids of channels and supergroups are this and below (TDLib, DialogId.h); only they have a difference of their own. */
    private static final long FIRST_CHANNEL = -1_000_000_000_001L;

    private final PatientClient td;
    private final long chatId;

    GapCheck(PatientClient td, long chatId) {
        this.td = td;
        this.chatId = chatId;
    }

    /**
     * The messages of a page with those that it jumped over.
     *
     * @param range what the page claims to cover
     * @param messages in ascending order of their ids, all inside the range
     */
    List<ObjectNode> complete(IdRange range, List<ObjectNode> messages) {
        if (chatId > FIRST_CHANNEL || messages.isEmpty()) {
            return messages;
        }
        var smallest = messages.size() < FULL_PAGE ? 1 : SUSPICIOUS_IDS;
        var complete = new ArrayList<ObjectNode>();
        var next = Math.max(ServerIds.FIRST, ServerIds.above(range.first() - 1));
        for (var message : messages) {
            var id = HistoryPage.id(message);
            if ((id - next) / ServerIds.FIRST >= smallest) {
                complete.addAll(between(next, id));
            }
            complete.add(message);
            next = ServerIds.above(id);
        }
        return complete;
    }

    /** Goes down from the upper end, where TDLib forgets, as long as there is something. */
    private List<ObjectNode> between(long first, long end) {
        var found = new ArrayList<ObjectNode>();
        for (long above = end; above > first; ) {
            var below = Math.max(first, above - BATCH * ServerIds.FIRST);
            var batch = existing(below, above);
            if (batch.isEmpty()) {
                return found;
            }
            found.addAll(0, batch);
            above = below;
        }
        return found;
    }

    private List<ObjectNode> existing(long first, long end) {
        var ids = LongStream.iterate(first, id -> id < end, ServerIds::above)
                .boxed()
                .toList();
        var answer = td.call(new GetMessages(chatId, ids));
        return StreamSupport.stream(answer.path("messages").spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
