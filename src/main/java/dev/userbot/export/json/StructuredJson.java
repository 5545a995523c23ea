package dev.userbot.export.json;

import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.td.api.Contact;
import dev.userbot.td.api.GiveawayPrize;
import dev.userbot.td.api.GiveawayPrize.GiveawayPrizePremium;
import dev.userbot.td.api.GiveawayPrize.GiveawayPrizeStars;
import dev.userbot.td.api.Location;
import dev.userbot.td.api.MessageContent.MessageChecklist;
import dev.userbot.td.api.MessageContent.MessageContact;
import dev.userbot.td.api.MessageContent.MessageGame;
import dev.userbot.td.api.MessageContent.MessageGiveaway;
import dev.userbot.td.api.MessageContent.MessageGiveawayWinners;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessageLiveLocation;
import dev.userbot.td.api.MessageContent.MessageLocation;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.MessageContent.MessageVenue;
import dev.userbot.td.api.MessageOrigin.MessageOriginUser;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Regular messages that are neither text nor a file. */
final class StructuredJson {
    static final ContentTable<JsonPart> TABLE = ContentTable.<JsonPart>builder()
            .on(MessageContact.class, content -> contact(content.contact()))
            .on(MessageLocation.class, content -> location(content.location()))
            .on(
                    MessageLiveLocation.class,
                    content -> location(content.location().location())
                            .then((members, context) -> members.number(
                                    "live_location_period_seconds",
                                    content.location().livePeriod())))
            .on(MessageVenue.class, StructuredJson::venue)
            .on(MessageGame.class, StructuredJson::game)
            .on(MessageInvoice.class, StructuredJson::invoice)
            .on(MessagePoll.class, content -> PollJson.of(content.poll()))
            .on(MessageChecklist.class, StructuredJson::checklist)
            .on(MessageGiveaway.class, StructuredJson::giveaway)
            .on(MessageGiveawayWinners.class, StructuredJson::giveawayWinners)
            .on(
                    MessagePaidMedia.class,
                    content -> (members, context) -> members.number("paid_stars_amount", content.starCount()))
            .build();

    private StructuredJson() {}

    private static JsonPart contact(Contact contact) {
        return (members, context) -> {
            members.object(
                    "contact_information",
                    information -> information
                            .text("first_name", contact.firstName())
                            .text("last_name", contact.lastName())
                            .text("phone_number", contact.phoneNumber()));
            if (!contact.vcard().isEmpty()) {
                members.text("contact_vcard", new SavedFile(Optional.empty(), false).pathOrPlaceholder())
                        .number("contact_vcard_file_size", contact.vcard().getBytes(StandardCharsets.UTF_8).length);
            }
        };
    }

    private static JsonPart location(Location location) {
        return (members, context) -> members.object(
                "location_information",
                point -> point.decimal("latitude", location.latitude()).decimal("longitude", location.longitude()));
    }

    private static JsonPart venue(MessageVenue content) {
        var venue = content.venue();
        JsonPart name = (members, context) ->
                members.textIfAny("place_name", venue.title()).textIfAny("address", venue.address());
        return name.then(location(venue.location()));
    }

    private static JsonPart game(MessageGame content) {
        var game = content.game();
        return (members, context) -> {
            members.textIfAny("game_title", game.title()).textIfAny("game_description", game.description());
            gameBot(context)
                    .ifPresent(bot -> members.text("game_link", "https://t.me/" + bot + "?game=" + game.shortName()));
        };
    }

    private static Optional<String> gameBot(JsonContext context) {
        var message = context.message();
        var via = Optional.of(message.viaBotUserId()).filter(id -> id != 0);
        var origin = message.forwardInfo()
                .map(info -> info.origin() instanceof MessageOriginUser user ? user.senderUserId() : 0L)
                .filter(id -> id != 0);
        var sender = Optional.of(message.senderId() instanceof MessageSenderUser user ? user.userId() : 0L);
        return Stream.of(via, origin, sender)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(context.names()::usernameOf);
    }

    /** Desktop writes the object as a string, which its readers expect; ours stands beside it. */
    private static JsonPart invoice(MessageInvoice content) {
        return (members, context) -> members.text(
                "invoice_information",
                JsonFormat.text(DesktopLayout.insideMessage(), invoice -> writeInvoice(invoice, content)));
    }

    static void writeInvoice(JsonMembers members, MessageInvoice content) {
        members.text("title", content.productInfo().title())
                .text("description", content.productInfo().description().text())
                .number("amount", content.totalAmount())
                .text("currency", content.currency())
                .numberIfAny("receipt_message_id", MessageIds.server(content.receiptMessageId()));
    }

    private static JsonPart checklist(MessageChecklist content) {
        var list = content.list();
        return (members, context) -> members.object(
                "todo_list",
                json -> json.formatted("title", list.title())
                        .flag("others_can_append", list.othersCanAddTasks())
                        .flag("others_can_complete", list.othersCanMarkTasksAsDone())
                        .objects(
                                "answers",
                                list.tasks(),
                                (task, answer) -> ChatActions.writeTask(task, answer, context)));
    }

    private static JsonPart giveaway(MessageGiveaway content) {
        var parameters = content.parameters();
        return (members, context) -> members.object("giveaway_information", json -> {
            json.number("quantity", content.winnerCount())
                    .number("months", months(content.prize()))
                    .text("until_date", context.times().iso(parameters.winnersSelectionDate()));
            json.array("channels", array -> {
                array.number(PeerIds.bare(parameters.boostedChatId()));
                parameters.additionalChatIds().forEach(chatId -> array.number(PeerIds.bare(chatId)));
            });
            json.texts("countries", parameters.countryCodes())
                    .text("additional_prize", parameters.prizeDescription())
                    .number("stars", stars(content.prize()))
                    .flag("is_only_new_subscribers", parameters.onlyNewMembers())
                    .flagIfSet("has_public_winners", parameters.hasPublicWinners());
        });
    }

    private static JsonPart giveawayWinners(MessageGiveawayWinners content) {
        return (members, context) -> members.object("giveaway_results", json -> {
            json.number("channel", PeerIds.bare(content.boostedChatId()));
            json.numbers("winners", content.winnerUserIds());
            json.text("additional_prize", content.prizeDescription())
                    .text("until_date", context.times().iso(content.actualWinnersSelectionDate()))
                    .number("launch_message_id", MessageIds.server(content.giveawayMessageId()))
                    .number("additional_peers_count", content.additionalChatCount())
                    .number("winners_count", content.winnerCount())
                    .number("unclaimed_count", content.unclaimedPrizeCount())
                    .number("months", months(content.prize()))
                    .number("stars", stars(content.prize()))
                    .flag("is_refunded", content.wasRefunded())
                    .flag("is_only_new_subscribers", content.onlyNewMembers());
        });
    }

    private static int months(GiveawayPrize prize) {
        return prize instanceof GiveawayPrizePremium premium ? premium.monthCount() : 0;
    }

    private static long stars(GiveawayPrize prize) {
        return prize instanceof GiveawayPrizeStars stars ? stars.starCount() : 0;
    }
}
