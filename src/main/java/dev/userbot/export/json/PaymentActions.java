package dev.userbot.export.json;

import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Money;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.td.api.Gift;
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
import dev.userbot.td.api.SuggestedPostPrice;
import dev.userbot.td.api.SuggestedPostPrice.SuggestedPostPriceStar;
import dev.userbot.td.api.SuggestedPostPrice.SuggestedPostPriceTon;
import dev.userbot.td.api.SuggestedPostRefundReason.SuggestedPostRefundReasonPaymentRefunded;

/** Payments, gifts, giveaways and prices. */
final class PaymentActions {
    private static final long NANO = 1_000_000_000L;
    private static final long NANO_PER_CENT = 10_000_000L;

    static final ContentTable<ServiceAction> TABLE = ContentTable.<ServiceAction>builder()
            .on(MessagePaymentSuccessful.class, PaymentActions::payment)
            .on(MessagePaymentSuccessfulBot.class, PaymentActions::paymentToBot)
            .on(MessagePaymentRefunded.class, PaymentActions::refund)
            .on(
                    MessageGiftedPremium.class,
                    content -> ServiceAction.of(
                            "send_premium_gift",
                            (members, context) -> members.textIfAny(
                                            "cost", Money.format(content.currency(), content.amount()))
                                    .numberIfAny("months", content.monthCount())
                                    .numberIfAny("days", content.dayCount())))
            .on(MessagePremiumGiftCode.class, PaymentActions::giftCode)
            .on(
                    MessageGiveawayCreated.class,
                    content -> ServiceAction.withoutActor(
                            "giveaway_launch", (members, context) -> members.numberIfAny("stars", content.starCount())))
            .on(
                    MessageGiveawayCompleted.class,
                    content -> ServiceAction.withoutActor(
                            "giveaway_results",
                            (members, context) -> members.number("winners", content.winnerCount())
                                    .number("unclaimed", content.unclaimedPrizeCount())
                                    .flag("stars", content.isStarGiveaway())))
            .on(
                    MessageGiftedStars.class,
                    content -> ServiceAction.of(
                            "send_stars_gift",
                            (members, context) -> members.textIfAny(
                                            "cost", Money.format(content.currency(), content.amount()))
                                    .number("amount_whole", content.starCount())
                                    .number("amount_nano", 0)))
            .on(
                    MessageGiftedTon.class,
                    content -> ServiceAction.of(
                            "send_ton_gift",
                            (members, context) -> members.number("amount_whole", content.tonAmount() / NANO)
                                    .number("amount_nano", content.tonAmount() % NANO)))
            .on(MessageGiveawayPrizeStars.class, PaymentActions::starsPrize)
            .on(
                    MessageGift.class,
                    content -> ServiceAction.of(
                            "send_star_gift",
                            gift(content.gift(), content.isPrivate())
                                    .then((members, context) ->
                                            members.tree("gift_text", TextJson.mixed(content.text())))))
            .on(
                    MessageUpgradedGift.class,
                    content -> ServiceAction.of(
                            "send_star_gift",
                            (members, context) -> members.number(
                                            "gift_id", content.gift().id())
                                    .number("stars", 0)
                                    .flag("is_limited", false)
                                    .flag("is_anonymous", false)
                                    .text("gift_text", "")))
            .on(
                    MessageRefundedUpgradedGift.class,
                    content -> ServiceAction.of(
                            "send_star_gift",
                            gift(content.gift(), false).then((members, context) -> members.text("gift_text", ""))))
            .on(
                    MessageUpgradedGiftPurchaseOffer.class,
                    content -> ServiceAction.of(
                            "send_star_gift",
                            (members, context) ->
                                    members.text("offer_expires_utc", Times.utc(content.expirationDate()))))
            .on(
                    MessageUpgradedGiftPurchaseOfferRejected.class,
                    content -> ServiceAction.of(
                            "send_star_gift",
                            (members, context) ->
                                    members.text("offer_state", content.wasExpired() ? "expired" : "rejected")))
            .on(
                    MessagePaidMessagesRefunded.class,
                    content -> ServiceAction.of(
                            "paid_messages_refund",
                            (members, context) -> members.number("messages_count", content.messageCount())
                                    .number("stars_count", content.starCount())))
            .on(MessagePaidMessagePriceChanged.class, content -> priceChange(content.paidMessageStarCount(), false))
            .on(
                    MessageDirectMessagePriceChanged.class,
                    content -> priceChange(content.paidMessageStarCount(), content.isEnabled()))
            .on(
                    MessageSuggestedPostApproved.class,
                    content -> ServiceAction.of(
                            "process_suggested_post",
                            content.price()
                                    .map(PaymentActions::price)
                                    .orElse(price(0, 0, "Stars"))
                                    .then((members, context) -> members.number("scheduled_date", content.sendDate()))))
            .on(
                    MessageSuggestedPostApprovalFailed.class,
                    content -> ServiceAction.of(
                            "process_suggested_post",
                            price(content.price())
                                    .then((members, context) ->
                                            members.number("scheduled_date", 0).flag("balance_too_low", true))))
            .on(
                    MessageSuggestedPostDeclined.class,
                    content -> ServiceAction.of(
                            "process_suggested_post",
                            (members, context) ->
                                    members.flag("rejected", true).textIfAny("comment", content.comment())))
            .on(MessageSuggestedPostPaid.class, PaymentActions::postPaid)
            .on(
                    MessageSuggestedPostRefunded.class,
                    content -> ServiceAction.of(
                            "suggested_post_refund",
                            (members, context) -> members.flag(
                                    "user_initiated",
                                    content.reason() instanceof SuggestedPostRefundReasonPaymentRefunded)))
            .build();

    private PaymentActions() {}

    private static ServiceAction payment(MessagePaymentSuccessful content) {
        return ServiceAction.withoutActor("send_payment", (members, context) -> {
            members.number("amount", content.totalAmount()).text("currency", content.currency());
            long chatId = content.invoiceChatId();
            if (content.invoiceMessageId() != 0) {
                members.number("invoice_message_id", context.ids().inFile(chatId, content.invoiceMessageId()));
            }
            if (chatId != 0 && chatId != context.message().chatId()) {
                members.text("reply_to_peer_id", PeerIds.ofChat(chatId));
            }
            members.textIfAny("recurring", recurring(content.isFirstRecurring(), content.isRecurring()));
        });
    }

    private static ServiceAction paymentToBot(MessagePaymentSuccessfulBot content) {
        return ServiceAction.withoutActor(
                "send_payment",
                (members, context) -> members.number("amount", content.totalAmount())
                        .text("currency", content.currency())
                        .textIfAny("recurring", recurring(content.isFirstRecurring(), content.isRecurring())));
    }

    private static String recurring(boolean isFirst, boolean isRecurring) {
        if (isFirst) {
            return "init";
        }
        return isRecurring ? "used" : "";
    }

    private static ServiceAction refund(MessagePaymentRefunded content) {
        return ServiceAction.withoutActor("refunded_payment", (members, context) -> {
            members.number("amount", content.totalAmount()).text("currency", content.currency());
            members.name("peer_name", context.names().of(content.ownerId()));
            PeerIds.of(content.ownerId()).ifPresent(id -> members.text("peer_id", id));
            members.text("charge_id", content.telegramPaymentChargeId());
        });
    }

    private static ServiceAction giftCode(MessagePremiumGiftCode content) {
        return ServiceAction.withoutActor("gift_code_prize", (members, context) -> {
            members.text("gift_code", content.code());
            content.creatorId().flatMap(PeerIds::of).ifPresent(id -> members.text("boost_peer_id", id));
            members.numberIfAny("months", content.monthCount())
                    .numberIfAny("days", content.dayCount())
                    .flag("unclaimed", content.isUnclaimed())
                    .flag("via_giveaway", content.isFromGiveaway());
        });
    }

    private static ServiceAction starsPrize(MessageGiveawayPrizeStars content) {
        return ServiceAction.of(
                "stars_prize",
                (members, context) -> members.text("boost_peer_id", PeerIds.ofChat(content.boostedChatId()))
                        .name("boost_peer_name", context.names().ofChat(content.boostedChatId()))
                        .number("stars", content.starCount())
                        .flag("is_unclaimed", content.isUnclaimed())
                        .number("giveaway_msg_id", MessageIds.server(content.giveawayMessageId()))
                        .text("transaction_id", content.transactionId()));
    }

    private static JsonPart gift(Gift gift, boolean isAnonymous) {
        return (members, context) -> members.number("gift_id", gift.id())
                .number("stars", gift.starCount())
                .flag("is_limited", gift.overallLimits().isPresent())
                .flag("is_anonymous", isAnonymous);
    }

    private static ServiceAction priceChange(long stars, boolean isEnabled) {
        return ServiceAction.of(
                "paid_messages_price_change",
                (members, context) ->
                        members.number("price_stars", stars).flag("is_broadcast_messages_allowed", isEnabled));
    }

    private static ServiceAction postPaid(MessageSuggestedPostPaid content) {
        var paid = content.tonAmount() != 0
                ? price(content.tonAmount() / NANO, content.tonAmount() % NANO, "TON")
                : price(content.starAmount().starCount(), content.starAmount().nanostarCount(), "Stars");
        return ServiceAction.of("suggested_post_success", paid);
    }

    private static JsonPart price(SuggestedPostPrice price) {
        if (price instanceof SuggestedPostPriceTon ton) {
            long cents = ton.toncoinCentCount();
            return price(cents / 100, cents % 100 * NANO_PER_CENT, "TON");
        }
        return price(price instanceof SuggestedPostPriceStar star ? star.starCount() : 0, 0, "Stars");
    }

    private static JsonPart price(long whole, long nano, String currency) {
        return (members, context) -> members.text("price_amount_whole", Long.toString(whole))
                .text("price_amount_nano", Long.toString(nano))
                .text("price_currency", currency);
    }
}
