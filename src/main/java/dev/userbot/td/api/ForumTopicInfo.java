package dev.userbot.td.api;

/** TDLib class {@code forumTopicInfo}. */
public record ForumTopicInfo(
        long chatId,
        int forumTopicId,
        String name,
        ForumTopicIcon icon,
        int creationDate,
        MessageSender creatorId,
        boolean isGeneral,
        boolean isOutgoing,
        boolean isClosed,
        boolean isHidden,
        boolean isNameImplicit)
        implements TdObject {}
