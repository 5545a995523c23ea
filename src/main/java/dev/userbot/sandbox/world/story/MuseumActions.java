package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.MediaMaker;
import java.util.List;

/** Service messages that the house has no occasion for. */
final class MuseumActions {
    private static final TlObject STARS = TlObject.of("starsAmount", "amount", 50L, "nanos", 0);
    private static final TlObject GRAMS = TlObject.of("starsTonAmount", "amount", 1_500_000_000L);
    private static final TlObject CHARGE = TlObject.of("paymentCharge", "id", "charge-1", "provider_charge_id", "p-1");

    private final Cast cast;
    private final MediaMaker media;
    private final Contents contents;

    MuseumActions(Cast cast, MediaMaker media, Contents contents) {
        this.cast = cast;
        this.media = media;
        this.contents = contents;
    }

    void show(Conversation hall) {
        owners(hall);
        money(hall);
        gifts(hall);
        suggestedPosts(hall);
        bots(hall);
        calls(hall);
    }

    private void owners(Conversation hall) {
        act(
                hall,
                "messageActionNewCreatorPending",
                "new_creator_id",
                cast.anna().id());
        act(hall, "messageActionChangeCreator", "new_creator_id", cast.anna().id());
        act(hall, "messageActionNoForwardsToggle", "prev_value", true, "new_value", false);
        act(hall, "messageActionNoForwardsRequest", "expired", true, "prev_value", true, "new_value", false);
        act(
                hall,
                "messageActionSuggestBirthday",
                "birthday",
                TlObject.of("birthday", "day", 29, "month", 2, "year", 1996));
        act(hall, "messageActionTopicEdit", "hidden", true);
    }

    private void money(Conversation hall) {
        var invoice = hall.after(60).sends(cast.heron(), contents.invoice("Ticket", 700));
        hall.after(60)
                .happens(
                        cast.heron(),
                        TlObject.of(
                                "messageActionPaymentSent",
                                "currency",
                                "EUR",
                                "total_amount",
                                700L,
                                "recurring_init",
                                true))
                .replies(invoice);
        act(
                hall,
                "messageActionPaymentRefunded",
                "peer",
                cast.heron().peer().toTl(),
                "currency",
                "XTR",
                "total_amount",
                70L,
                "charge",
                CHARGE);
        hall.after(60)
                .sends(
                        cast.robin(),
                        TlObject.of(
                                "messageMediaGiveaway",
                                "only_new_subscribers",
                                true,
                                "channels",
                                List.of(1_500_000_010L),
                                "quantity",
                                5,
                                "stars",
                                500L,
                                "until_date",
                                seconds(hall) + 86_400));
        act(hall, "messageActionPaidMessagesRefunded", "count", 3, "stars", 30L);
        act(hall, "messageActionPaidMessagesPrice", "stars", 10L);
        act(hall, "messageActionPaidMessagesPrice", "stars", 10L, "broadcast_messages_allowed", true);
        act(
                hall,
                "messageActionPrizeStars",
                "stars",
                500L,
                "transaction_id",
                "t-1",
                "boost_peer",
                cast.anna().peer().toTl(),
                "giveaway_msg_id",
                2);
        act(
                hall,
                "messageActionGiftTon",
                "currency",
                "USD",
                "amount",
                500L,
                "crypto_currency",
                "TON",
                "crypto_amount",
                1_500_000_000L);
    }

    private void gifts(Conversation hall) {
        var unique = uniqueGift(hall);
        act(
                hall,
                "messageActionStarGiftUnique",
                "upgrade",
                true,
                "gift",
                unique,
                "from_id",
                cast.anna().peer().toTl());
        act(hall, "messageActionStarGiftUnique", "refunded", true, "gift", gift(hall));
        act(
                hall,
                "messageActionStarGift",
                "name_hidden",
                true,
                "upgraded",
                true,
                "upgrade_msg_id",
                3,
                "gift",
                gift(hall));
        act(
                hall,
                "messageActionStarGiftPurchaseOffer",
                "gift",
                unique,
                "price",
                STARS,
                "expires_at",
                seconds(hall) + 3600);
        act(hall, "messageActionStarGiftPurchaseOfferDeclined", "expired", true, "gift", unique, "price", GRAMS);
    }

    private TlObject gift(Conversation hall) {
        return TlObject.of(
                "starGift",
                "limited",
                true,
                "availability_remains",
                3,
                "availability_total",
                100,
                "id",
                5_170_145_012_310_081_616L,
                "sticker",
                media.sticker(hall.now(), "application/x-tgsticker", "🏺"),
                "stars",
                25L,
                "convert_stars",
                20L);
    }

    private TlObject uniqueGift(Conversation hall) {
        var model = media.sticker(hall.now(), "application/x-tgsticker", "🏺");
        var rarity = TlObject.of("starGiftAttributeRarity", "permille", 5);
        return TlObject.of(
                "starGiftUnique",
                "id",
                5_170_145_012_310_090_001L,
                "gift_id",
                5_170_145_012_310_081_616L,
                "title",
                "Urn",
                "slug",
                "Urn-7",
                "num",
                7,
                "owner_id",
                cast.robin().peer().toTl(),
                "attributes",
                List.of(
                        TlObject.of("starGiftAttributeModel", "name", "Clay", "document", model, "rarity", rarity),
                        TlObject.of("starGiftAttributePattern", "name", "Dots", "document", model, "rarity", rarity),
                        TlObject.of(
                                "starGiftAttributeBackdrop",
                                "name",
                                "Sand",
                                "backdrop_id",
                                1,
                                "center_color",
                                0xEEDDAA,
                                "edge_color",
                                0xCCBB88,
                                "pattern_color",
                                0x998855,
                                "text_color",
                                0x332211,
                                "rarity",
                                rarity)),
                "availability_issued",
                7,
                "availability_total",
                100);
    }

    private void suggestedPosts(Conversation hall) {
        var post = hall.after(60)
                .says(cast.anna(), "Shall we post this?")
                .with(
                        "suggested_post",
                        TlObject.of("suggestedPost", "price", STARS, "schedule_date", seconds(hall) + 7200));
        hall.after(60)
                .says(cast.ben(), "And this, for grams?")
                .with("suggested_post", TlObject.of("suggestedPost", "price", GRAMS))
                .with("paid_suggested_post_ton", true);
        var price = TlObject.of("messageActionSuggestedPostApproval", "price", STARS);
        for (var action : List.of(
                price.with("schedule_date", seconds(hall) + 7200),
                price.with("price", GRAMS).with("balance_too_low", true),
                TlObject.of("messageActionSuggestedPostApproval", "rejected", true, "reject_comment", "Too much soup"),
                TlObject.of("messageActionSuggestedPostSuccess", "price", GRAMS),
                TlObject.of("messageActionSuggestedPostRefund", "payer_initiated", true),
                TlObject.of("messageActionSuggestedPostRefund"))) {
            hall.after(60).happens(cast.robin(), action).replies(post);
        }
    }

    private void bots(Conversation hall) {
        act(hall, "messageActionManagedBotCreated", "bot_id", cast.heron().id());
        act(
                hall,
                "messageActionRequestedPeer",
                "button_id",
                2,
                "peers",
                List.of(hall.says(cast.robin(), "…").peer().toTl()));
        act(
                hall,
                "messageActionSecureValuesSent",
                "types",
                List.of(TlObject.of("secureValueTypePassport"), TlObject.of("secureValueTypeAddress")));
        act(hall, "messageActionBotAllowed", "domain", "example.org");
        act(hall, "messageActionBotAllowed", "attach_menu", true);
    }

    private void calls(Conversation hall) {
        act(hall, "messageActionConferenceCall", "call_id", 99L, "duration", 61);
        act(hall, "messageActionConferenceCall", "call_id", 98L, "missed", true, "video", true);
        hall.after(60)
                .happens(
                        cast.ben(),
                        TlObject.of("messageActionSuggestProfilePhoto", "photo", media.photo(320, 320, hall.now())));
        act(
                hall,
                "messageActionGiftCode",
                "unclaimed",
                true,
                "days",
                30,
                "slug",
                "code",
                "message",
                text("for you").toTl());
    }

    private void act(Conversation hall, String action, Object... namesAndValues) {
        hall.after(60).happens(cast.robin(), TlObject.of(action, namesAndValues));
    }

    private static int seconds(Conversation hall) {
        return (int) hall.now().getEpochSecond();
    }
}
