package dev.userbot.listen.rules;

import dev.userbot.archive.TopicStore;
import dev.userbot.td.api.ForumTopicInfo;
import java.util.Optional;

/** The names of topics as they were stored last. */
public final class ArchivedTopicNames implements TopicNames {
    private final TopicStore topics;

    public ArchivedTopicNames(TopicStore topics) {
        this.topics = topics;
    }

    @Override
    public Optional<String> name(long chatId, int topicId) {
        return topics.all(chatId).stream()
                .filter(topic -> topic.forumTopicId() == topicId)
                .map(ForumTopicInfo::name)
                .findFirst();
    }
}
