package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Desktop's service actions about payments, gifts, giveaways and prices, made into the protocol's. */
final class DesktopPayments {
    private static final long NANO = 1_000_000_000L;
    private static final int DAYS_OF_A_MONTH = 30;

    /** By Desktop's name. */
    static final Map<String, Function<JsonNode, TlObject>> ACTIONS = Map.ofEntries(
            Map.entry(
                    "send_payment",
                    it -> TlObject.of(
                            "messageActionPaymentSent",
                            "recurring_init",
                            it.path("recurring").asText().equals("init") ? true : null,
                            "recurring_used",
                            it.path("recurring").asText().equals("used") ? true : null,
                            "currency",
                            DesktopText.member(it, "currency"),
                            "total_amount",
                            it.path("amount").asLong())),
            Map.entry(
                    "refunded_payment",
                    it -> TlObject.of(
                            "messageActionPaymentRefunded",
                            "peer",
                            peer(it, "peer_id"),
                            "currency",
                            DesktopText.member(it, "currency"),
                            "total_amount",
                            it.path("amount").asLong(),
                            "charge",
                            TlObject.of(
                                    "paymentCharge",
                                    "id",
                                    DesktopText.member(it, "charge_id"),
                                    "provider_charge_id",
                                    ""))),
            Map.entry(
                    "send_premium_gift",
                    it -> TlObject.of(
                            "messageActionGiftPremium",
                            "currency",
                            Price.of(it).currency(),
                            "amount",
                            Price.of(it).amount(),
                            "days",
                            days(it),
                            "message",
                            DesktopFields.formatted(it, "gift_text"))),
            Map.entry(
                    "gift_code_prize",
                    it -> TlObject.of(
                            "messageActionGiftCode",
                            "via_giveaway",
                            DesktopFields.flag(it, "via_giveaway"),
                            "unclaimed",
                            DesktopFields.flag(it, "unclaimed"),
                            "boost_peer",
                            DesktopPeople.peer(it.path("boost_peer_id")).map(PeerId::toTl),
                            "days",
                            days(it),
                            "slug",
                            DesktopText.member(it, "gift_code"))),
            Map.entry(
                    "giveaway_launch",
                    it -> TlObject.of("messageActionGiveawayLaunch", "stars", DesktopFields.positiveLong(it, "stars"))),
            Map.entry(
                    "giveaway_results",
                    it -> TlObject.of(
                            "messageActionGiveawayResults",
                            "stars",
                            DesktopFields.flag(it, "stars"),
                            "winners_count",
                            it.path("winners").asInt(),
                            "unclaimed_count",
                            it.path("unclaimed").asInt())),
            Map.entry(
                    "send_stars_gift",
                    it -> TlObject.of(
                            "messageActionGiftStars",
                            "currency",
                            Price.of(it).currency(),
                            "amount",
                            Price.of(it).amount(),
                            "stars",
                            it.path("amount_whole").asLong(it.path("stars").asLong()))),
            Map.entry(
                    "send_ton_gift",
                    it -> TlObject.of(
                            "messageActionGiftTon",
                            "currency",
                            Price.of(it).currency(),
                            "amount",
                            Price.of(it).amount(),
                            "crypto_currency",
                            "TON",
                            "crypto_amount",
                            it.path("amount_whole").asLong() * NANO
                                    + it.path("amount_nano").asLong())),
            Map.entry(
                    "stars_prize",
                    it -> TlObject.of(
                            "messageActionPrizeStars",
                            "unclaimed",
                            DesktopFields.flag(it, "is_unclaimed"),
                            "stars",
                            it.path("stars").asLong(),
                            "transaction_id",
                            DesktopText.member(it, "transaction_id"),
                            "boost_peer",
                            peer(it, "boost_peer_id"),
                            "giveaway_msg_id",
                            it.path("giveaway_msg_id").asInt())),
            Map.entry("send_star_gift", DesktopPayments::gift),
            Map.entry(
                    "paid_messages_refund",
                    it -> TlObject.of(
                            "messageActionPaidMessagesRefunded",
                            "count",
                            it.path("messages_count").asInt(),
                            "stars",
                            it.path("stars_count").asLong())),
            Map.entry(
                    "paid_messages_price_change",
                    it -> TlObject.of(
                            "messageActionPaidMessagesPrice",
                            "broadcast_messages_allowed",
                            DesktopFields.flag(it, "is_broadcast_messages_allowed"),
                            "stars",
                            it.path("price_stars").asLong())),
            Map.entry(
                    "process_suggested_post",
                    it -> TlObject.of(
                            "messageActionSuggestedPostApproval",
                            "rejected",
                            DesktopFields.flag(it, "rejected"),
                            "reject_comment",
                            DesktopFields.words(it, "comment"),
                            "schedule_date",
                            DesktopFields.positive(it, "scheduled_date"),
                            "price",
                            it.has("price_currency") ? amount(it) : null)),
            Map.entry(
                    "suggested_post_success",
                    it -> TlObject.of("messageActionSuggestedPostSuccess", "price", amount(it))),
            Map.entry(
                    "suggested_post_refund",
                    it -> TlObject.of(
                            "messageActionSuggestedPostRefund",
                            "payer_initiated",
                            DesktopFields.flag(it, "user_initiated"))));

    private DesktopPayments() {}

    /** An amount as Desktop formats it, {@code 12.50 EUR}. */
    private record Price(String currency, long amount) {
        static Price of(JsonNode record) {
            var words = DesktopText.member(record, "cost").split(" ", 2);
            if (words.length < 2 || !words[0].matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
                return new Price("", 0);
            }
            return words[1].equals("Stars")
                    ? new Price("XTR", new BigDecimal(words[0]).longValue())
                    : new Price(
                            words[1], new BigDecimal(words[0]).movePointRight(2).longValue());
        }
    }

    private static int days(JsonNode record) {
        return record.path("days").asInt(record.path("months").asInt() * DAYS_OF_A_MONTH);
    }

    private static TlObject amount(JsonNode record) {
        long whole = record.path("price_amount_whole").asLong();
        long nano = record.path("price_amount_nano").asLong();
        return record.path("price_currency").asText().equals("TON")
                ? TlObject.of("starsTonAmount", "amount", whole * NANO + nano)
                : TlObject.of("starsAmount", "amount", whole, "nanos", (int) nano);
    }

    private static TlObject gift(JsonNode record) {
        boolean limited = record.path("is_limited").asBoolean();
        Optional<Integer> pieces = limited ? Optional.of(1) : Optional.empty();
        long stars = record.path("stars").asLong();
        return TlObject.of(
                "messageActionStarGift",
                "name_hidden",
                DesktopFields.flag(record, "is_anonymous"),
                "gift",
                TlObject.of(
                        "starGift",
                        "limited",
                        limited ? true : null,
                        "id",
                        record.path("gift_id").asLong(),
                        "sticker",
                        sticker(record.path("gift_id").asLong()),
                        "stars",
                        stars,
                        "availability_remains",
                        pieces,
                        "availability_total",
                        pieces,
                        "convert_stars",
                        stars),
                "message",
                DesktopFields.formatted(record, "gift_text"));
    }

    /** A gift is a sticker; which one is not exported, so it is one that cannot be downloaded. */
    private static TlObject sticker(long gift) {
        return TlObject.of(
                "document",
                "id",
                gift,
                "access_hash",
                1L,
                "file_reference",
                new byte[0],
                "date",
                0,
                "mime_type",
                "application/x-tgsticker",
                "size",
                1L,
                "dc_id",
                1,
                "attributes",
                List.of(
                        TlObject.of("documentAttributeImageSize", "w", 512, "h", 512),
                        TlObject.of(
                                "documentAttributeSticker",
                                "alt",
                                "🎁",
                                "stickerset",
                                TlObject.of("inputStickerSetEmpty"))));
    }

    private static TlObject peer(JsonNode record, String member) {
        return DesktopPeople.peer(record.path(member)).orElse(PeerId.user(1)).toTl();
    }
}
