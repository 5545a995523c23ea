package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code supergroupFullInfo}. */
public record SupergroupFullInfo(
        Optional<ChatPhoto> photo,
        String description,
        int memberCount,
        int administratorCount,
        int restrictedCount,
        int bannedCount,
        long linkedChatId,
        long directMessagesChatId,
        int slowModeDelay,
        int slowModeDelayExpiresIn,
        boolean canEnablePaidMessages,
        boolean canEnablePaidReaction,
        boolean canGetMembers,
        boolean hasHiddenMembers,
        boolean canHideMembers,
        boolean canSetStickerSet,
        boolean canSetLocation,
        boolean canGetStatistics,
        boolean canGetRevenueStatistics,
        boolean canGetStarRevenueStatistics,
        boolean canSendGift,
        boolean canToggleAggressiveAntiSpam,
        boolean isAllHistoryAvailable,
        boolean canHaveSponsoredMessages,
        boolean hasAggressiveAntiSpamEnabled,
        boolean hasPaidMediaAllowed,
        boolean hasPinnedStories,
        int giftCount,
        int myBoostCount,
        int unrestrictBoostCount,
        long outgoingPaidMessageStarCount,
        String stickerSetId,
        String customEmojiStickerSetId,
        long guardBotUserId,
        long upgradedFromBasicGroupId,
        long upgradedFromMaxMessageId)
        implements TdObject {}
