package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks Telegram itself for messages of a channel or supergroup that TDLib may have left out of a page.
 *
 * <p>TDLib 1.8.65 answers a part of {@code getChatHistory} from its own store and takes what lies there for neighbours.
 * It is wrong where it forgot messages before it had stored them: seen when a channel's difference arrives right after
 * its newest page, as happens with chats found by name. The page then jumps over up to a hundred messages, the same way
 * as over deleted ones. {@code getMessages} tells the two apart: what TDLib does not hold, it asks Telegram for by id.
 */
final class GapCheck implements PageCompletion {
    /** As many new messages as a page brings when TDLib had to ask for it. */
    private static final int FULL_PAGE = 98;

    /** Inside full pages, shorter gaps are deletions: what TDLib forgets is a page's worth. */
    private static final int SUSPICIOUS_IDS = 10;

    /** Ids of channels and supergroups are this and below (TDLib, DialogId.h); only they have a difference of their own. */
    private static final long FIRST_CHANNEL = -1_000_000_000_001L;

    private final MessagesById byId;
    private final long chatId;

    GapCheck(MessagesById byId, long chatId) {
        this.byId = byId;
        this.chatId = chatId;
    }

    /** The messages of a page with those that it jumped over. */
    @Override
    public List<ObjectNode> complete(IdRange range, List<ObjectNode> messages) {
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
            var below = Math.max(first, above - MessagesById.BATCH * ServerIds.FIRST);
            var batch = byId.between(below, above);
            if (batch.isEmpty()) {
                return found;
            }
            found.addAll(0, batch);
            above = below;
        }
        return found;
    }
}
