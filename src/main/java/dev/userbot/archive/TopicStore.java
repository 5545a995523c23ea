package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.ForumTopicInfo;
import dev.userbot.td.api.TdJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The topics of forums, as they were when they were last asked for. */
public final class TopicStore {
    private final Database database;

    TopicStore(Database database) {
        this.database = database;
    }

    /**
     * Stores topics; those that are already there are replaced, others stay.
     *
     * @param topics TDLib's {@code forumTopicInfo}s of the chat
     */
    public void store(long chatId, Collection<ObjectNode> topics) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO topic VALUES (?, ?, ?)")) {
                for (var topic : topics) {
                    insert.setLong(1, chatId);
                    insert.setLong(2, topic.path("forum_topic_id").asLong());
                    insert.setString(3, CompactJson.of(topic));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** The known topics of a chat in ascending order of their ids, which is the order of their creation. */
    public List<ForumTopicInfo> all(long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT json FROM topic WHERE chat_id = ? ORDER BY id")) {
                query.setLong(1, chatId);
                var topics = new ArrayList<ForumTopicInfo>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        topics.add(TdJson.bind(row.getString(1), ForumTopicInfo.class));
                    }
                }
                return List.copyOf(topics);
            }
        });
    }
}
