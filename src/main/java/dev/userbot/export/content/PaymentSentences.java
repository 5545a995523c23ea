package dev.userbot.export.content;

import dev.userbot.td.api.MessageContent.MessageDirectMessagePriceChanged;
import dev.userbot.td.api.MessageContent.MessageGift;
import dev.userbot.td.api.MessageContent.MessageGiftedPremium;
import dev.userbot.td.api.MessageContent.MessageGiftedStars;
import dev.userbot.td.api.MessageContent.MessageGiftedTon;
import dev.userbot.td.api.MessageContent.MessageGiveawayCompleted;
import dev.userbot.td.api.MessageContent.MessageGiveawayCreated;
import dev.userbot.td.api.MessageContent.MessageGiveawayPrizeStars;
import dev.userbot.td.api.MessageContent.MessagePaidMessagePriceChanged;
import dev.userbot.td.api.MessageContent.MessagePaidMessagesRefunded;
import dev.userbot.td.api.MessageContent.MessagePaymentRefunded;
import dev.userbot.td.api.MessageContent.MessagePaymentSuccessful;
import dev.userbot.td.api.MessageContent.MessagePaymentSuccessfulBot;
import dev.userbot.td.api.MessageContent.MessagePremiumGiftCode;
import dev.userbot.td.api.MessageContent.MessageRefundedUpgradedGift;
import dev.userbot.td.api.MessageContent.MessageSuggestedPostApprovalFailed;
import dev.userbot.td.api.MessageContent.MessageSuggestedPostApproved;
import dev.userbot.td.api.MessageContent.MessageSuggestedPostDeclined;
import dev.userbot.td.api.MessageContent.MessageSuggestedPostPaid;
import dev.userbot.td.api.MessageContent.MessageSuggestedPostRefunded;
import dev.userbot.td.api.MessageContent.MessageUpgradedGift;
import dev.userbot.td.api.MessageContent.MessageUpgradedGiftPurchaseOffer;
import dev.userbot.td.api.MessageContent.MessageUpgradedGiftPurchaseOfferRejected;

/** Payments, gifts, giveaways and prices, told. */
final class PaymentSentences {
    static final ContentTable<Sentence> TABLE = ContentTable.<Sentence>builder()
            .on(
                    MessagePaymentSuccessful.class,
                    content -> teller ->
                            teller.actor() + " paid " + Money.format(content.currency(), content.totalAmount()))
            .on(
                    MessagePaymentSuccessfulBot.class,
                    content -> teller ->
                            teller.actor() + " paid " + Money.format(content.currency(), content.totalAmount()))
            .on(
                    MessagePaymentRefunded.class,
                    content -> teller -> teller.peer(content.ownerId()) + " refunded "
                            + Money.format(content.currency(), content.totalAmount()))
            .on(
                    MessageGiftedPremium.class,
                    content -> teller -> teller.actor() + " gave Telegram Premium for "
                            + Wording.count(content.dayCount(), "day", "days"))
            .on(
                    MessagePremiumGiftCode.class,
                    content -> teller -> (content.isFromGiveaway() ? "A giveaway" : teller.actor())
                            + " brought a gift code for Telegram Premium for "
                            + Wording.count(content.dayCount(), "day", "days"))
            .on(MessageGiveawayCreated.class, content -> teller -> teller.actor() + " started a giveaway")
            .on(
                    MessageGiveawayCompleted.class,
                    content -> teller ->
                            "The giveaway ended with " + Wording.count(content.winnerCount(), "winner", "winners"))
            .on(
                    MessageGiftedStars.class,
                    content ->
                            teller -> teller.actor() + " gave " + Wording.count(content.starCount(), "Star", "Stars"))
            .on(
                    MessageGiftedTon.class,
                    content -> teller -> teller.actor() + " gave " + Money.format("TON", content.tonAmount()))
            .on(
                    MessageGiveawayPrizeStars.class,
                    content -> teller -> "A giveaway of " + teller.chat(content.boostedChatId()) + " brought "
                            + Wording.count(content.starCount(), "Star", "Stars"))
            .on(MessageGift.class, content -> teller -> gift(content, teller))
            .on(
                    MessageUpgradedGift.class,
                    content -> teller -> teller.actor() + " sent the collectible gift "
                            + Quoted.of(content.gift().title() + " #"
                                    + content.gift().number()))
            .on(
                    MessageRefundedUpgradedGift.class,
                    content -> teller -> "A gift from " + teller.peer(content.senderId()) + " was refunded")
            .on(MessageUpgradedGiftPurchaseOffer.class, content -> teller -> teller.actor() + " offered to buy a gift")
            .on(
                    MessageUpgradedGiftPurchaseOfferRejected.class,
                    content -> teller -> content.wasExpired()
                            ? "An offer to buy a gift expired"
                            : teller.actor() + " declined an offer to buy a gift")
            .on(
                    MessagePaidMessagesRefunded.class,
                    content -> teller ->
                            teller.actor() + " refunded " + Wording.count(content.starCount(), "Star", "Stars")
                                    + " for " + Wording.count(content.messageCount(), "message", "messages"))
            .on(
                    MessagePaidMessagePriceChanged.class,
                    content -> teller ->
                            "A message now costs " + Wording.count(content.paidMessageStarCount(), "Star", "Stars"))
            .on(
                    MessageDirectMessagePriceChanged.class,
                    content -> teller -> content.isEnabled()
                            ? "Direct messages to the channel now cost "
                                    + Wording.count(content.paidMessageStarCount(), "Star", "Stars")
                            : "Direct messages to the channel were turned off")
            .on(MessageSuggestedPostApproved.class, content -> teller -> teller.actor() + " approved a suggested post")
            .on(
                    MessageSuggestedPostApprovalFailed.class,
                    content -> teller -> "A suggested post could not be approved: the balance is too low")
            .on(
                    MessageSuggestedPostDeclined.class,
                    content -> teller -> teller.actor() + " declined a suggested post"
                            + (content.comment().isEmpty() ? "" : ": " + Quoted.of(content.comment())))
            .on(MessageSuggestedPostPaid.class, content -> teller -> "A suggested post was paid")
            .on(MessageSuggestedPostRefunded.class, content -> teller -> "A suggested post was refunded")
            .build();

    private PaymentSentences() {}

    private static String gift(MessageGift content, Storyteller teller) {
        var gift = teller.actor() + " sent a gift worth "
                + Wording.count(content.gift().starCount(), "Star", "Stars");
        return content.text().text().isEmpty()
                ? gift
                : gift + ": " + Quoted.of(content.text().text());
    }
}
