package dev.userbot.td.api;

/** TDLib function {@code getForumTopicHistory}. */
public record GetForumTopicHistory(long chatId, int forumTopicId, long fromMessageId, int offset, int limit)
        implements TdFunction<Messages> {}
