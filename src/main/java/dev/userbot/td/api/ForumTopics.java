package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code forumTopics}. */
public record ForumTopics(
        int totalCount,
        List<ForumTopic> topics,
        int nextOffsetDate,
        long nextOffsetMessageId,
        int nextOffsetForumTopicId)
        implements TdObject {}
