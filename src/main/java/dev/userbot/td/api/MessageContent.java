package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** TDLib's {@code MessageContent}: one record for each class that we know, {@link UnknownMessageContent} for those of a newer TDLib. */
public sealed interface MessageContent extends TdObject {
    /** TDLib class {@code messageText}. */
    record MessageText(FormattedText text, Optional<LinkPreview> linkPreview) implements MessageContent {}
    /** TDLib class {@code messageRichMessage}. */
    record MessageRichMessage() implements MessageContent {}
    /** TDLib class {@code messageAnimation}. */
    record MessageAnimation(
            Animation animation,
            FormattedText caption,
            boolean showCaptionAboveMedia,
            boolean hasSpoiler,
            boolean isSecret)
            implements MessageContent {}
    /** TDLib class {@code messageAudio}. */
    record MessageAudio(Audio audio, FormattedText caption) implements MessageContent {}
    /** TDLib class {@code messageDocument}. */
    record MessageDocument(Document document, FormattedText caption) implements MessageContent {}
    /** TDLib class {@code messagePaidMedia}. */
    record MessagePaidMedia(long starCount, List<PaidMedia> media, FormattedText caption, boolean showCaptionAboveMedia)
            implements MessageContent {}
    /** TDLib class {@code messagePhoto}. */
    record MessagePhoto(
            Photo photo,
            Optional<Video> video,
            FormattedText caption,
            boolean showCaptionAboveMedia,
            boolean hasSpoiler,
            boolean isSecret)
            implements MessageContent {}
    /** TDLib class {@code messageSticker}. */
    record MessageSticker(Sticker sticker, boolean isPremium) implements MessageContent {}
    /** TDLib class {@code messageVideo}. */
    record MessageVideo(
            Video video,
            Optional<Photo> cover,
            int startTimestamp,
            FormattedText caption,
            boolean showCaptionAboveMedia,
            boolean hasSpoiler,
            boolean isSecret)
            implements MessageContent {}
    /** TDLib class {@code messageVideoNote}. */
    record MessageVideoNote(VideoNote videoNote, boolean isViewed, boolean isSecret) implements MessageContent {}
    /** TDLib class {@code messageVoiceNote}. */
    record MessageVoiceNote(VoiceNote voiceNote, FormattedText caption, boolean isListened) implements MessageContent {}
    /** TDLib class {@code messageExpiredPhoto}. */
    record MessageExpiredPhoto() implements MessageContent {}
    /** TDLib class {@code messageExpiredVideo}. */
    record MessageExpiredVideo() implements MessageContent {}
    /** TDLib class {@code messageExpiredVideoNote}. */
    record MessageExpiredVideoNote() implements MessageContent {}
    /** TDLib class {@code messageExpiredVoiceNote}. */
    record MessageExpiredVoiceNote() implements MessageContent {}
    /** TDLib class {@code messageLiveLocation}. */
    record MessageLiveLocation(LiveLocation location, int expiresIn) implements MessageContent {}
    /** TDLib class {@code messageLocation}. */
    record MessageLocation(Location location) implements MessageContent {}
    /** TDLib class {@code messageVenue}. */
    record MessageVenue(Venue venue) implements MessageContent {}
    /** TDLib class {@code messageContact}. */
    record MessageContact(Contact contact) implements MessageContent {}
    /** TDLib class {@code messageAnimatedEmoji}. */
    record MessageAnimatedEmoji(String emoji) implements MessageContent {}
    /** TDLib class {@code messageDice}. */
    record MessageDice(String emoji, int value, int successAnimationFrameNumber) implements MessageContent {}
    /** TDLib class {@code messageGame}. */
    record MessageGame(Game game) implements MessageContent {}
    /** TDLib class {@code messagePoll}. */
    record MessagePoll(Poll poll, FormattedText description, boolean canAddOption) implements MessageContent {}
    /** TDLib class {@code messageStakeDice}. */
    record MessageStakeDice(int value, long stakeToncoinAmount, long prizeToncoinAmount) implements MessageContent {}
    /** TDLib class {@code messageStory}. */
    record MessageStory(long storyPosterChatId, long storyId, boolean viaMention) implements MessageContent {}
    /** TDLib class {@code messageChecklist}. */
    record MessageChecklist(Checklist list) implements MessageContent {}
    /** TDLib class {@code messageInvoice}. */
    record MessageInvoice(
            ProductInfo productInfo,
            String currency,
            long totalAmount,
            String startParameter,
            boolean isTest,
            boolean needShippingAddress,
            long receiptMessageId,
            Optional<FormattedText> paidMediaCaption)
            implements MessageContent {}
    /** TDLib class {@code messageCall}. */
    record MessageCall(String uniqueId, boolean isVideo, CallDiscardReason discardReason, int duration)
            implements MessageContent {}
    /** TDLib class {@code messageGroupCall}. */
    record MessageGroupCall(
            String uniqueId,
            boolean isActive,
            boolean wasMissed,
            boolean isVideo,
            int duration,
            List<MessageSender> otherParticipantIds)
            implements MessageContent {}
    /** TDLib class {@code messageVideoChatScheduled}. */
    record MessageVideoChatScheduled(long groupCallId, int startDate) implements MessageContent {}
    /** TDLib class {@code messageVideoChatStarted}. */
    record MessageVideoChatStarted(long groupCallId) implements MessageContent {}
    /** TDLib class {@code messageVideoChatEnded}. */
    record MessageVideoChatEnded(int duration) implements MessageContent {}
    /** TDLib class {@code messageInviteVideoChatParticipants}. */
    record MessageInviteVideoChatParticipants(long groupCallId, List<Long> userIds) implements MessageContent {}
    /** TDLib class {@code messagePollOptionAdded}. */
    record MessagePollOptionAdded(long pollMessageId, String optionId, FormattedText text) implements MessageContent {}
    /** TDLib class {@code messagePollOptionDeleted}. */
    record MessagePollOptionDeleted(long pollMessageId, String optionId, FormattedText text)
            implements MessageContent {}
    /** TDLib class {@code messageBasicGroupChatCreate}. */
    record MessageBasicGroupChatCreate(String title, List<Long> memberUserIds) implements MessageContent {}
    /** TDLib class {@code messageSupergroupChatCreate}. */
    record MessageSupergroupChatCreate(String title) implements MessageContent {}
    /** TDLib class {@code messageChatChangeTitle}. */
    record MessageChatChangeTitle(String title) implements MessageContent {}
    /** TDLib class {@code messageChatChangePhoto}. */
    record MessageChatChangePhoto(ChatPhoto photo) implements MessageContent {}
    /** TDLib class {@code messageChatDeletePhoto}. */
    record MessageChatDeletePhoto() implements MessageContent {}
    /** TDLib class {@code messageChatOwnerLeft}. */
    record MessageChatOwnerLeft(long newOwnerUserId) implements MessageContent {}
    /** TDLib class {@code messageChatOwnerChanged}. */
    record MessageChatOwnerChanged(long newOwnerUserId) implements MessageContent {}
    /** TDLib class {@code messageChatHasProtectedContentToggled}. */
    record MessageChatHasProtectedContentToggled(
            long requestMessageId, boolean oldHasProtectedContent, boolean newHasProtectedContent)
            implements MessageContent {}
    /** TDLib class {@code messageChatHasProtectedContentDisableRequested}. */
    record MessageChatHasProtectedContentDisableRequested(boolean isExpired) implements MessageContent {}
    /** TDLib class {@code messageChatAddMembers}. */
    record MessageChatAddMembers(List<Long> memberUserIds) implements MessageContent {}
    /** TDLib class {@code messageChatJoinByLink}. */
    record MessageChatJoinByLink() implements MessageContent {}
    /** TDLib class {@code messageChatJoinByRequest}. */
    record MessageChatJoinByRequest() implements MessageContent {}
    /** TDLib class {@code messageChatDeleteMember}. */
    record MessageChatDeleteMember(long userId) implements MessageContent {}
    /** TDLib class {@code messageChatUpgradeTo}. */
    record MessageChatUpgradeTo(long supergroupId) implements MessageContent {}
    /** TDLib class {@code messageChatUpgradeFrom}. */
    record MessageChatUpgradeFrom(String title, long basicGroupId) implements MessageContent {}
    /** TDLib class {@code messagePinMessage}. */
    record MessagePinMessage(long messageId) implements MessageContent {}
    /** TDLib class {@code messageScreenshotTaken}. */
    record MessageScreenshotTaken() implements MessageContent {}
    /** TDLib class {@code messageChatSetBackground}. */
    record MessageChatSetBackground(long oldBackgroundMessageId, boolean onlyForSelf) implements MessageContent {}
    /** TDLib class {@code messageChatSetTheme}. */
    record MessageChatSetTheme(Optional<ChatTheme> theme) implements MessageContent {}
    /** TDLib class {@code messageChatSetMessageAutoDeleteTime}. */
    record MessageChatSetMessageAutoDeleteTime(int messageAutoDeleteTime, long fromUserId) implements MessageContent {}
    /** TDLib class {@code messageChatBoost}. */
    record MessageChatBoost(int boostCount) implements MessageContent {}
    /** TDLib class {@code messageForumTopicCreated}. */
    record MessageForumTopicCreated(String name, boolean isNameImplicit, ForumTopicIcon icon)
            implements MessageContent {}
    /** TDLib class {@code messageForumTopicEdited}. */
    record MessageForumTopicEdited(String name, boolean editIconCustomEmojiId, long iconCustomEmojiId)
            implements MessageContent {}
    /** TDLib class {@code messageForumTopicIsClosedToggled}. */
    record MessageForumTopicIsClosedToggled(boolean isClosed) implements MessageContent {}
    /** TDLib class {@code messageForumTopicIsHiddenToggled}. */
    record MessageForumTopicIsHiddenToggled(boolean isHidden) implements MessageContent {}
    /** TDLib class {@code messageSuggestProfilePhoto}. */
    record MessageSuggestProfilePhoto(ChatPhoto photo) implements MessageContent {}
    /** TDLib class {@code messageSuggestBirthdate}. */
    record MessageSuggestBirthdate(Birthdate birthdate) implements MessageContent {}
    /** TDLib class {@code messageCustomServiceAction}. */
    record MessageCustomServiceAction(String text) implements MessageContent {}
    /** TDLib class {@code messageGameScore}. */
    record MessageGameScore(long gameMessageId, String gameId, int score) implements MessageContent {}
    /** TDLib class {@code messageManagedBotCreated}. */
    record MessageManagedBotCreated(long botUserId) implements MessageContent {}
    /** TDLib class {@code messagePaymentSuccessful}. */
    record MessagePaymentSuccessful(
            long invoiceChatId,
            long invoiceMessageId,
            String currency,
            long totalAmount,
            int subscriptionUntilDate,
            boolean isRecurring,
            boolean isFirstRecurring,
            String invoiceName)
            implements MessageContent {}
    /** TDLib class {@code messagePaymentSuccessfulBot}. */
    record MessagePaymentSuccessfulBot(
            String currency,
            long totalAmount,
            int subscriptionUntilDate,
            boolean isRecurring,
            boolean isFirstRecurring,
            String shippingOptionId,
            String telegramPaymentChargeId,
            String providerPaymentChargeId)
            implements MessageContent {}
    /** TDLib class {@code messagePaymentRefunded}. */
    record MessagePaymentRefunded(
            MessageSender ownerId,
            String currency,
            long totalAmount,
            String telegramPaymentChargeId,
            String providerPaymentChargeId)
            implements MessageContent {}
    /** TDLib class {@code messageGiftedPremium}. */
    record MessageGiftedPremium(
            long gifterUserId,
            long receiverUserId,
            FormattedText text,
            String currency,
            long amount,
            String cryptocurrency,
            String cryptocurrencyAmount,
            int monthCount,
            int dayCount,
            Optional<Sticker> sticker)
            implements MessageContent {}
    /** TDLib class {@code messagePremiumGiftCode}. */
    record MessagePremiumGiftCode(
            Optional<MessageSender> creatorId,
            FormattedText text,
            boolean isFromGiveaway,
            boolean isUnclaimed,
            String currency,
            long amount,
            String cryptocurrency,
            String cryptocurrencyAmount,
            int monthCount,
            int dayCount,
            Optional<Sticker> sticker,
            String code)
            implements MessageContent {}
    /** TDLib class {@code messageGiveawayCreated}. */
    record MessageGiveawayCreated(long starCount) implements MessageContent {}
    /** TDLib class {@code messageGiveaway}. */
    record MessageGiveaway(
            GiveawayParameters parameters, int winnerCount, GiveawayPrize prize, Optional<Sticker> sticker)
            implements MessageContent {}
    /** TDLib class {@code messageGiveawayCompleted}. */
    record MessageGiveawayCompleted(
            long giveawayMessageId, int winnerCount, boolean isStarGiveaway, int unclaimedPrizeCount)
            implements MessageContent {}
    /** TDLib class {@code messageGiveawayWinners}. */
    record MessageGiveawayWinners(
            long boostedChatId,
            long giveawayMessageId,
            int additionalChatCount,
            int actualWinnersSelectionDate,
            boolean onlyNewMembers,
            boolean wasRefunded,
            GiveawayPrize prize,
            String prizeDescription,
            int winnerCount,
            List<Long> winnerUserIds,
            int unclaimedPrizeCount)
            implements MessageContent {}
    /** TDLib class {@code messageGiftedStars}. */
    record MessageGiftedStars(
            long gifterUserId,
            long receiverUserId,
            String currency,
            long amount,
            String cryptocurrency,
            String cryptocurrencyAmount,
            long starCount,
            String transactionId,
            Optional<Sticker> sticker)
            implements MessageContent {}
    /** TDLib class {@code messageGiftedTon}. */
    record MessageGiftedTon(
            long gifterUserId, long receiverUserId, long tonAmount, String transactionId, Optional<Sticker> sticker)
            implements MessageContent {}
    /** TDLib class {@code messageGiveawayPrizeStars}. */
    record MessageGiveawayPrizeStars(
            long starCount,
            String transactionId,
            long boostedChatId,
            long giveawayMessageId,
            boolean isUnclaimed,
            Optional<Sticker> sticker)
            implements MessageContent {}
    /** TDLib class {@code messageGift}. */
    record MessageGift(
            Gift gift,
            Optional<MessageSender> senderId,
            MessageSender receiverId,
            String receivedGiftId,
            FormattedText text,
            int uniqueGiftNumber,
            long sellStarCount,
            long prepaidUpgradeStarCount,
            boolean isUpgradeSeparate,
            boolean isFromAuction,
            boolean isPrivate,
            boolean isSaved,
            boolean isPrepaidUpgrade,
            boolean canBeUpgraded,
            boolean wasConverted,
            boolean wasUpgraded,
            boolean wasRefunded,
            String upgradedReceivedGiftId,
            String prepaidUpgradeHash)
            implements MessageContent {}
    /** TDLib class {@code messageUpgradedGift}. */
    record MessageUpgradedGift(
            UpgradedGift gift,
            Optional<MessageSender> senderId,
            MessageSender receiverId,
            String receivedGiftId,
            boolean isSaved,
            boolean canBeTransferred,
            boolean wasTransferred,
            long transferStarCount,
            long dropOriginalDetailsStarCount,
            int nextTransferDate,
            int nextResaleDate,
            int exportDate,
            int craftDate)
            implements MessageContent {}
    /** TDLib class {@code messageRefundedUpgradedGift}. */
    record MessageRefundedUpgradedGift(Gift gift, MessageSender senderId, MessageSender receiverId)
            implements MessageContent {}
    /** TDLib class {@code messageUpgradedGiftPurchaseOffer}. */
    record MessageUpgradedGiftPurchaseOffer(int expirationDate) implements MessageContent {}
    /** TDLib class {@code messageUpgradedGiftPurchaseOfferRejected}. */
    record MessageUpgradedGiftPurchaseOfferRejected(long offerMessageId, boolean wasExpired)
            implements MessageContent {}
    /** TDLib class {@code messagePaidMessagesRefunded}. */
    record MessagePaidMessagesRefunded(int messageCount, long starCount) implements MessageContent {}
    /** TDLib class {@code messagePaidMessagePriceChanged}. */
    record MessagePaidMessagePriceChanged(long paidMessageStarCount) implements MessageContent {}
    /** TDLib class {@code messageDirectMessagePriceChanged}. */
    record MessageDirectMessagePriceChanged(boolean isEnabled, long paidMessageStarCount) implements MessageContent {}
    /** TDLib class {@code messageChecklistTasksDone}. */
    record MessageChecklistTasksDone(
            long checklistMessageId, List<Long> markedAsDoneTaskIds, List<Long> markedAsNotDoneTaskIds)
            implements MessageContent {}
    /** TDLib class {@code messageChecklistTasksAdded}. */
    record MessageChecklistTasksAdded(long checklistMessageId, List<ChecklistTask> tasks) implements MessageContent {}
    /** TDLib class {@code messageSuggestedPostApprovalFailed}. */
    record MessageSuggestedPostApprovalFailed(long suggestedPostMessageId, SuggestedPostPrice price)
            implements MessageContent {}
    /** TDLib class {@code messageSuggestedPostApproved}. */
    record MessageSuggestedPostApproved(long suggestedPostMessageId, Optional<SuggestedPostPrice> price, int sendDate)
            implements MessageContent {}
    /** TDLib class {@code messageSuggestedPostDeclined}. */
    record MessageSuggestedPostDeclined(long suggestedPostMessageId, String comment) implements MessageContent {}
    /** TDLib class {@code messageSuggestedPostPaid}. */
    record MessageSuggestedPostPaid(long suggestedPostMessageId, StarAmount starAmount, long tonAmount)
            implements MessageContent {}
    /** TDLib class {@code messageSuggestedPostRefunded}. */
    record MessageSuggestedPostRefunded(long suggestedPostMessageId, SuggestedPostRefundReason reason)
            implements MessageContent {}
    /** TDLib class {@code messageContactRegistered}. */
    record MessageContactRegistered() implements MessageContent {}
    /** TDLib class {@code messageUsersShared}. */
    record MessageUsersShared(List<SharedUser> users, long buttonId) implements MessageContent {}
    /** TDLib class {@code messageChatShared}. */
    record MessageChatShared(SharedChat chat, long buttonId) implements MessageContent {}
    /** TDLib class {@code messageBotWriteAccessAllowed}. */
    record MessageBotWriteAccessAllowed(BotWriteAccessAllowReason reason) implements MessageContent {}
    /** TDLib class {@code messageWebAppDataSent}. */
    record MessageWebAppDataSent(String buttonText) implements MessageContent {}
    /** TDLib class {@code messageWebAppDataReceived}. */
    record MessageWebAppDataReceived(String buttonText, String data) implements MessageContent {}
    /** TDLib class {@code messagePassportDataSent}. */
    record MessagePassportDataSent(List<PassportElementType> types) implements MessageContent {}
    /** TDLib class {@code messagePassportDataReceived}. */
    record MessagePassportDataReceived() implements MessageContent {}
    /** TDLib class {@code messageProximityAlertTriggered}. */
    record MessageProximityAlertTriggered(MessageSender travelerId, MessageSender watcherId, int distance)
            implements MessageContent {}
    /** TDLib class {@code messageUnsupported}. */
    record MessageUnsupported() implements MessageContent {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageContent(ObjectNode json) implements MessageContent, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageContent {}
    }
}
