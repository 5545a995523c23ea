package dev.userbot.archive;

import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.*;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one place that says which of TDLib's classes of content is which kind. */
final class ContentClasses {
    private static final Map<Class<? extends MessageContent>, ContentKind> KINDS = kinds();

    private ContentClasses() {}

    /** Empty for a class that this version of the program does not know. */
    static Optional<ContentKind> kind(Class<? extends MessageContent> type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    private static Map<Class<? extends MessageContent>, ContentKind> kinds() {
        var kinds = new HashMap<Class<? extends MessageContent>, ContentKind>();
        put(kinds, ContentKind.TEXT, List.of(MessageText.class, MessageRichMessage.class, MessageAnimatedEmoji.class));
        put(kinds, ContentKind.PHOTO, List.of(MessagePhoto.class, MessageExpiredPhoto.class));
        put(kinds, ContentKind.VIDEO, List.of(MessageVideo.class, MessageExpiredVideo.class));
        put(kinds, ContentKind.GIF, List.of(MessageAnimation.class));
        put(kinds, ContentKind.AUDIO, List.of(MessageAudio.class));
        put(kinds, ContentKind.VOICE, List.of(MessageVoiceNote.class, MessageExpiredVoiceNote.class));
        put(kinds, ContentKind.ROUND, List.of(MessageVideoNote.class, MessageExpiredVideoNote.class));
        put(kinds, ContentKind.DOCUMENT, List.of(MessageDocument.class));
        put(kinds, ContentKind.STICKER, List.of(MessageSticker.class));
        put(kinds, ContentKind.POLL, List.of(MessagePoll.class));
        put(kinds, ContentKind.LOCATION, List.of(MessageLocation.class, MessageLiveLocation.class, MessageVenue.class));
        put(kinds, ContentKind.CONTACT, List.of(MessageContact.class));
        put(
                kinds,
                ContentKind.SERVICE,
                List.of(
                        MessageCall.class,
                        MessageGroupCall.class,
                        MessageVideoChatScheduled.class,
                        MessageVideoChatStarted.class,
                        MessageVideoChatEnded.class,
                        MessageInviteVideoChatParticipants.class,
                        MessagePollOptionAdded.class,
                        MessagePollOptionDeleted.class,
                        MessageBasicGroupChatCreate.class,
                        MessageSupergroupChatCreate.class,
                        MessageChatChangeTitle.class,
                        MessageChatChangePhoto.class,
                        MessageChatDeletePhoto.class,
                        MessageChatOwnerLeft.class,
                        MessageChatOwnerChanged.class,
                        MessageChatHasProtectedContentToggled.class,
                        MessageChatHasProtectedContentDisableRequested.class,
                        MessageChatAddMembers.class,
                        MessageChatJoinByLink.class,
                        MessageChatJoinByRequest.class,
                        MessageChatDeleteMember.class,
                        MessageChatUpgradeTo.class,
                        MessageChatUpgradeFrom.class,
                        MessagePinMessage.class,
                        MessageScreenshotTaken.class,
                        MessageChatSetBackground.class,
                        MessageChatSetTheme.class,
                        MessageChatSetMessageAutoDeleteTime.class,
                        MessageChatBoost.class,
                        MessageForumTopicCreated.class,
                        MessageForumTopicEdited.class,
                        MessageForumTopicIsClosedToggled.class,
                        MessageForumTopicIsHiddenToggled.class,
                        MessageSuggestProfilePhoto.class,
                        MessageSuggestBirthdate.class,
                        MessageCustomServiceAction.class,
                        MessageGameScore.class,
                        MessageManagedBotCreated.class,
                        MessagePaymentSuccessful.class,
                        MessagePaymentSuccessfulBot.class,
                        MessagePaymentRefunded.class,
                        MessageGiftedPremium.class,
                        MessagePremiumGiftCode.class,
                        MessageGiveawayCreated.class,
                        MessageGiveawayCompleted.class,
                        MessageGiftedStars.class,
                        MessageGiftedTon.class,
                        MessageGiveawayPrizeStars.class,
                        MessageGift.class,
                        MessageUpgradedGift.class,
                        MessageRefundedUpgradedGift.class,
                        MessageUpgradedGiftPurchaseOffer.class,
                        MessageUpgradedGiftPurchaseOfferRejected.class,
                        MessagePaidMessagesRefunded.class,
                        MessagePaidMessagePriceChanged.class,
                        MessageDirectMessagePriceChanged.class,
                        MessageChecklistTasksDone.class,
                        MessageChecklistTasksAdded.class,
                        MessageSuggestedPostApprovalFailed.class,
                        MessageSuggestedPostApproved.class,
                        MessageSuggestedPostDeclined.class,
                        MessageSuggestedPostPaid.class,
                        MessageSuggestedPostRefunded.class,
                        MessageContactRegistered.class,
                        MessageUsersShared.class,
                        MessageChatShared.class,
                        MessageBotWriteAccessAllowed.class,
                        MessageWebAppDataSent.class,
                        MessageWebAppDataReceived.class,
                        MessagePassportDataSent.class,
                        MessagePassportDataReceived.class,
                        MessageProximityAlertTriggered.class));
        put(
                kinds,
                ContentKind.OTHER,
                List.of(
                        MessagePaidMedia.class,
                        MessageDice.class,
                        MessageStakeDice.class,
                        MessageGame.class,
                        MessageStory.class,
                        MessageChecklist.class,
                        MessageInvoice.class,
                        MessageGiveaway.class,
                        MessageGiveawayWinners.class,
                        MessageUnsupported.class));
        return Map.copyOf(kinds);
    }

    private static void put(
            Map<Class<? extends MessageContent>, ContentKind> kinds,
            ContentKind kind,
            List<Class<? extends MessageContent>> types) {
        types.forEach(type -> kinds.put(type, kind));
    }
}
