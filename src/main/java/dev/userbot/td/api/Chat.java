package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/** TDLib class {@code chat}. */
public record Chat(
        long id,
        ChatType type,
        String title,
        Optional<ChatPhotoInfo> photo,
        Optional<Message> lastMessage,
        List<ChatList> chatLists,
        Optional<MessageSender> messageSenderId,
        boolean hasProtectedContent,
        boolean isMarkedAsUnread,
        boolean hasScheduledMessages,
        boolean canBeDeletedOnlyForSelf,
        boolean canBeDeletedForAllUsers,
        int unreadCount,
        long lastReadInboxMessageId,
        long lastReadOutboxMessageId,
        int unreadMentionCount,
        int unreadReactionCount,
        int unreadPollVoteCount,
        int messageAutoDeleteTime,
        Optional<ChatTheme> theme)
        implements TdObject {}
