package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.TdException;
import dev.userbot.td.api.GetForumTopics;
import java.util.LinkedHashMap;
import java.util.Map;

/** The topics of a forum. TDLib keeps no list of them, so that every run asks Telegram. */
final class ForumTopics {
    /** TDLib's maximum. */
    private static final int LIMIT = 100;

    private final SyncRun run;

    ForumTopics(SyncRun run) {
        this.run = run;
    }

    /** Stores the list as it is now; topics that are gone from it stay in the archive. */
    void store(long chatId) {
        try {
            run.archive().topics().store(chatId, read(chatId).values());
        } catch (TdException e) {
            if (e.kind() != TdException.Kind.NOT_FOUND) {
                throw e;
            }
            run.tally().inaccessible(ChatPart.TOPICS);
        }
    }

    /** Ends with the first page that brings nothing new: the total is an approximation. */
    private Map<Integer, ObjectNode> read(long chatId) {
        var topics = new LinkedHashMap<Integer, ObjectNode>();
        var request = new GetForumTopics(chatId, "", 0, 0, 0, LIMIT);
        for (int before = -1; before < topics.size(); ) {
            before = topics.size();
            var page = run.td().call(request);
            page.path("topics").forEach(topic -> {
                if (topic.path("info") instanceof ObjectNode info) {
                    topics.put(info.path("forum_topic_id").asInt(), info);
                }
            });
            if (topics.size() >= page.path("total_count").asInt()) {
                return topics;
            }
            request = new GetForumTopics(
                    chatId,
                    "",
                    page.path("next_offset_date").asInt(),
                    page.path("next_offset_message_id").asLong(),
                    page.path("next_offset_forum_topic_id").asInt(),
                    LIMIT);
        }
        return topics;
    }
}
