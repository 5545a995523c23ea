package dev.userbot.sandbox.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Desktop's members for games, invoices, paid media and giveaways, made into the protocol's objects. */
final class DesktopOffers {
    private static final Pattern GAME_LINK = Pattern.compile("https://t\\.me/([A-Za-z0-9_]+)\\?game=([A-Za-z0-9_]+)");
    private static final Seed SEED = new Seed(4);

    private DesktopOffers() {}

    /** The content of a message that offers something, if it does. */
    static Optional<TlObject> media(JsonNode message) {
        if (message.hasNonNull("game_title") || message.hasNonNull("game_link")) {
            return Optional.of(game(message));
        }
        if (message.hasNonNull("invoice_information")) {
            return Optional.of(invoice(message.get("invoice_information")));
        }
        if (message.hasNonNull("paid_stars_amount")) {
            // What was for sale is not exported: an unbought preview of nothing.
            return Optional.of(TlObject.of(
                    "messageMediaPaidMedia",
                    "stars_amount",
                    message.get("paid_stars_amount").asLong(),
                    "extended_media",
                    List.of(TlObject.of("messageExtendedMediaPreview"))));
        }
        if (message.path("giveaway_information").isObject()) {
            return Optional.of(giveaway(message, message.get("giveaway_information")));
        }
        return message.path("giveaway_results").isObject()
                ? Optional.of(winners(message, message.get("giveaway_results")))
                : Optional.empty();
    }

    /** The username of a game's bot, which only its link tells. */
    static Optional<String> gameBot(JsonNode message) {
        var link = GAME_LINK.matcher(message.path("game_link").asText(""));
        return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }

    private static TlObject game(JsonNode message) {
        var link = GAME_LINK.matcher(message.path("game_link").asText(""));
        var shortName = link.matches() ? link.group(2) : "game";
        return TlObject.of(
                "messageMediaGame",
                "game",
                TlObject.of(
                        "game",
                        "id",
                        SEED.hash("game", shortName.hashCode()),
                        "access_hash",
                        1L,
                        "short_name",
                        shortName,
                        "title",
                        DesktopText.member(message, "game_title"),
                        "description",
                        DesktopText.member(message, "game_description"),
                        "photo",
                        TlObject.of("photoEmpty", "id", 0L)));
    }

    /** Desktop writes the object as a string. */
    private static TlObject invoice(JsonNode information) {
        var invoice = information.isObject() ? information : parsed(information.asText());
        return TlObject.of(
                "messageMediaInvoice",
                "title",
                DesktopText.member(invoice, "title"),
                "description",
                DesktopText.member(invoice, "description"),
                "receipt_msg_id",
                DesktopFields.positive(invoice, "receipt_message_id"),
                "currency",
                DesktopText.member(invoice, "currency"),
                "total_amount",
                invoice.path("amount").asLong(),
                "start_param",
                "");
    }

    private static JsonNode parsed(String json) {
        try {
            return DesktopScan.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return DesktopScan.MAPPER.createObjectNode(); // an invoice whose details are not readable
        }
    }

    private static TlObject giveaway(JsonNode message, JsonNode giveaway) {
        var countries = DesktopFields.strings(giveaway.path("countries"));
        return TlObject.of(
                "messageMediaGiveaway",
                "only_new_subscribers",
                DesktopFields.flag(giveaway, "is_only_new_subscribers"),
                "channels",
                DesktopFields.longs(giveaway.path("channels")),
                "countries_iso2",
                countries.isEmpty() ? null : countries,
                "prize_description",
                DesktopFields.words(giveaway, "additional_prize"),
                "quantity",
                giveaway.path("quantity").asInt(),
                "months",
                DesktopFields.positive(giveaway, "months"),
                "stars",
                DesktopFields.positiveLong(giveaway, "stars"),
                "until_date",
                DesktopTimes.local(giveaway.path("until_date").asText(), message));
    }

    private static TlObject winners(JsonNode message, JsonNode results) {
        return TlObject.of(
                "messageMediaGiveawayResults",
                "only_new_subscribers",
                DesktopFields.flag(results, "is_only_new_subscribers"),
                "refunded",
                DesktopFields.flag(results, "is_refunded"),
                "channel_id",
                results.path("channel").asLong(),
                "additional_peers_count",
                DesktopFields.positive(results, "additional_peers_count"),
                "launch_msg_id",
                results.path("launch_message_id").asInt(),
                "winners_count",
                results.path("winners_count").asInt(),
                "unclaimed_count",
                results.path("unclaimed_count").asInt(),
                "winners",
                DesktopFields.longs(results.path("winners")),
                "months",
                DesktopFields.positive(results, "months"),
                "stars",
                DesktopFields.positiveLong(results, "stars"),
                "prize_description",
                DesktopFields.words(results, "additional_prize"),
                "until_date",
                DesktopTimes.local(results.path("until_date").asText(), message));
    }
}
