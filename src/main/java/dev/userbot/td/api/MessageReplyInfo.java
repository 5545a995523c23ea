package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code messageReplyInfo}. */
public record MessageReplyInfo(
        int replyCount,
        List<MessageSender> recentReplierIds,
        long lastReadInboxMessageId,
        long lastReadOutboxMessageId,
        long lastMessageId)
        implements TdObject {}
