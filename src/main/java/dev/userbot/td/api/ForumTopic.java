package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code forumTopic}. */
public record ForumTopic(ForumTopicInfo info, Optional<Message> lastMessage, boolean isPinned, int unreadCount)
        implements TdObject {}
