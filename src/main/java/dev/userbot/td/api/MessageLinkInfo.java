package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code messageLinkInfo}. */
public record MessageLinkInfo(
        boolean isPublic,
        long chatId,
        Optional<MessageTopic> topicId,
        Optional<Message> message,
        int mediaTimestamp,
        int checklistTaskId,
        String pollOptionId,
        boolean forAlbum)
        implements TdObject {}
