package dev.userbot.listen.rules;

import java.util.Optional;

/** Knows what the topics of forums are called. Safe for use by several threads. */
public interface TopicNames {
    /** The name of a topic, if the chat has such a topic. */
    Optional<String> name(long chatId, int topicId);
}
