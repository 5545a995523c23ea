package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code message}. */
public record Message(
        long id,
        MessageSender senderId,
        long chatId,
        Optional<MessageSendingState> sendingState,
        Optional<MessageSchedulingState> schedulingState,
        boolean isOutgoing,
        boolean isPinned,
        boolean isFromOffline,
        boolean canBeSaved,
        boolean isChannelPost,
        boolean isPaidStarSuggestedPost,
        boolean isPaidTonSuggestedPost,
        int date,
        int editDate,
        Optional<MessageForwardInfo> forwardInfo,
        Optional<MessageImportInfo> importInfo,
        Optional<MessageInteractionInfo> interactionInfo,
        Optional<FactCheck> factCheck,
        Optional<SuggestedPostInfo> suggestedPostInfo,
        Optional<MessageReplyTo> replyTo,
        Optional<MessageTopic> topicId,
        Optional<MessageSelfDestructType> selfDestructType,
        int selfDestructIn,
        int autoDeleteIn,
        long viaBotUserId,
        Optional<MessageSender> guestBotCallerId,
        long senderBusinessBotUserId,
        int senderBoostCount,
        String senderTag,
        long paidMessageStarCount,
        String authorSignature,
        long mediaAlbumId,
        long effectId,
        Optional<RestrictionInfo> restrictionInfo,
        MessageContent content,
        Optional<ReplyMarkup> replyMarkup)
        implements TdObject {}
