package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.archive.IdRange;
import java.util.Set;

/**
 * The end of a public channel or supergroup that the account has not joined. Telegram tells nothing of what is new there
 * (td_api, openChat), so TDLib takes the last message it ever saw for the last one there is. Opening the chat would make
 * it ask, but never says when it has: so Telegram is asked for the ids that follow, which cannot be answered from what
 * TDLib knows.
 */
final class UntoldTail {
    private static final Set<String> NOT_A_MEMBER = Set.of("chatMemberStatusLeft", "chatMemberStatusBanned");

    private final MessagesById messages;
    private final PageSink sink;
    private long top;

    UntoldTail(MessagesById messages, PageSink sink) {
        this.messages = messages;
        this.sink = sink;
    }

    /**
     * Whether a chat has one.
     *
     * @param details TDLib's {@code supergroup} of the chat, or that of another kind, or nothing
     */
    static boolean isIn(JsonNode details) {
        return NOT_A_MEMBER.contains(details.path("status").path("@type").asText());
    }

    /** The highest id that was found; 0 before {@link #read} and if there was none. */
    long top() {
        return top;
    }

    /** Stores everything after the last message that TDLib knows, until as many ids as fit a request are unused. */
    void read(long lastKnown) {
        var next = ServerIds.above(lastKnown);
        for (var batch = messages.following(next); !batch.isEmpty(); batch = messages.following(next)) {
            top = HistoryPage.id(batch.get(batch.size() - 1));
            sink.store(new IdRange(next, top), batch, sink.stored() + batch.size());
            next = ServerIds.above(top);
        }
    }
}
