package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.HashMap;
import java.util.Map;

/**
 * The newest message of every topic of a forum.
 *
 * @param version of the history that it was read from
 * @param ids of the newest messages, by topic
 */
record NewestInTopics(long version, Map<Integer, Integer> ids) {
    private static final int GENERAL_TOPIC = 1;

    static NewestInTopics of(History history) {
        long version = history.version();
        var ids = new HashMap<Integer, Integer>();
        for (int i = 0; i < history.size(); i++) {
            var message = history.at(i);
            ids.put(topicOf(message), message.intValue("id"));
        }
        return new NewestInTopics(version, Map.copyOf(ids));
    }

    /** A topic without messages has at least the one that began it, which has its id. */
    int in(int topic) {
        return ids.getOrDefault(topic, topic);
    }

    private static int topicOf(TlObject message) {
        if (message.object("action")
                .filter(action -> action.is("messageActionTopicCreate"))
                .isPresent()) {
            return message.intValue("id");
        }
        var reply = message.object("reply_to").filter(header -> header.flag("forum_topic"));
        return reply.map(header ->
                        header.intValue(header.has("reply_to_top_id") ? "reply_to_top_id" : "reply_to_msg_id"))
                .orElse(GENERAL_TOPIC);
    }
}
