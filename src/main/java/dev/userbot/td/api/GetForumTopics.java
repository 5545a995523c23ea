package dev.userbot.td.api;

/** TDLib function {@code getForumTopics}. */
public record GetForumTopics(
        long chatId, String query, int offsetDate, long offsetMessageId, int offsetForumTopicId, int limit)
        implements TdFunction<ForumTopics> {}
