package dev.userbot.export.markdown;

import dev.userbot.export.content.Pages;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of topics for messages that no heading tells the topic of. */
final class TopicNames {
    /** Says nothing of any message. */
    static final TopicNames NONE = new TopicNames(List.of());

    private final Map<Integer, String> names = new HashMap<>();

    TopicNames(List<ChatTopic> topics) {
        topics.forEach(topic -> names.put(topic.id(), Pages.of(topic).title()));
    }

    Optional<String> of(Message message) {
        return names.isEmpty()
                ? Optional.empty()
                : message.topicId()
                        .filter(MessageTopicForum.class::isInstance)
                        .map(topic -> names.get(((MessageTopicForum) topic).forumTopicId()));
    }
}
