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
import dev.userbot.td.api.MessageContent.MessageDice;
import dev.userbot.td.api.MessageContent.MessageGame;
import dev.userbot.td.api.MessageContent.MessageGiveaway;
import dev.userbot.td.api.MessageContent.MessageGiveawayWinners;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessageLiveLocation;
import dev.userbot.td.api.MessageContent.MessageLocation;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.MessageContent.MessageStakeDice;
import dev.userbot.td.api.MessageContent.MessageStory;
import dev.userbot.td.api.MessageContent.MessageVenue;
import dev.userbot.td.api.MessageOrigin.MessageOriginUser;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.Poll;
import dev.userbot.td.api.PollType.PollTypeQuiz;
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
            .on(MessagePoll.class, content -> poll(content.poll()))
            .on(MessageChecklist.class, StructuredJson::checklist)
            .on(MessageGiveaway.class, StructuredJson::giveaway)
            .on(MessageGiveawayWinners.class, StructuredJson::giveawayWinners)
            .on(
                    MessagePaidMedia.class,
                    content -> (members, context) -> members.number("paid_stars_amount", content.starCount()))
            .on(
                    MessageDice.class,
                    content -> (members, context) -> members.object(
                            "dice", dice -> dice.text("emoji", content.emoji()).number("value", content.value())))
            .on(
                    MessageStakeDice.class,
                    content -> (members, context) -> members.object(
                            "dice",
                            dice -> dice.text("emoji", "🎲")
                                    .number("value", content.value())
                                    .number("stake_nano", content.stakeToncoinAmount())
                                    .number("prize_nano", content.prizeToncoinAmount())))
            .on(
                    MessageStory.class,
                    content -> (members, context) -> members.object(
                            "story",
                            story -> story.text("peer_id", PeerIds.ofChat(content.storyPosterChatId()))
                                    .number("story_id", content.storyId())))
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
                members.text("contact_vcard", "(File not included. Change data exporting settings to download.)")
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

    private static JsonPart invoice(MessageInvoice content) {
        var invoice = JsonMembers.objectOf(members -> {
            members.text("title", content.productInfo().title())
                    .text("description", content.productInfo().description().text())
                    .number("amount", content.totalAmount())
                    .text("currency", content.currency());
            if (content.receiptMessageId() != 0) {
                members.number("receipt_message_id", MessageIds.server(content.receiptMessageId()));
            }
        });
        // Desktop writes the object as a string, which its readers expect; ours stands beside it.
        return (members, context) ->
                members.text("invoice_information", invoice.toString()).tree("invoice", invoice);
    }

    private static JsonPart poll(Poll poll) {
        return (members, context) -> {
            members.object(
                    "poll",
                    json -> json.tree("question", TextJson.mixed(poll.question()))
                            .flag("closed", poll.isClosed())
                            .number("total_voters", poll.totalVoterCount())
                            .objects(
                                    "answers",
                                    poll.options(),
                                    (option, answer) -> answer.tree("text", TextJson.mixed(option.text()))
                                            .number("voters", option.voterCount())
                                            .flag("chosen", option.isChosen())));
            members.object("poll_details", details -> {
                details.flag("is_anonymous", poll.isAnonymous())
                        .flag("allows_multiple_answers", poll.allowsMultipleAnswers())
                        .flag("is_quiz", poll.type() instanceof PollTypeQuiz);
                if (poll.type() instanceof PollTypeQuiz quiz) {
                    details.array(
                            "correct_options", array -> quiz.correctOptionIds().forEach(array::add));
                    details.textIfAny("explanation", quiz.explanation().text());
                }
            });
        };
    }

    private static JsonPart checklist(MessageChecklist content) {
        var list = content.list();
        return (members, context) -> members.object(
                "todo_list",
                json -> json.tree("title", TextJson.mixed(list.title()))
                        .flag("others_can_append", list.othersCanAddTasks())
                        .flag("others_can_complete", list.othersCanMarkTasksAsDone())
                        .objects("answers", list.tasks(), ChatActions::writeTask));
    }

    private static JsonPart giveaway(MessageGiveaway content) {
        var parameters = content.parameters();
        return (members, context) -> members.object("giveaway_information", json -> {
            json.number("quantity", content.winnerCount())
                    .number("months", months(content.prize()))
                    .text("until_date", context.times().iso(parameters.winnersSelectionDate()));
            json.array("channels", array -> {
                array.add(PeerIds.bare(parameters.boostedChatId()));
                parameters.additionalChatIds().forEach(chatId -> array.add(PeerIds.bare(chatId)));
            });
            json.array("countries", array -> parameters.countryCodes().forEach(array::add));
            json.text("additional_prize", parameters.prizeDescription())
                    .number("stars", stars(content.prize()))
                    .flag("is_only_new_subscribers", parameters.onlyNewMembers());
        });
    }

    private static JsonPart giveawayWinners(MessageGiveawayWinners content) {
        return (members, context) -> members.object("giveaway_results", json -> {
            json.number("channel", PeerIds.bare(content.boostedChatId()));
            json.array("winners", array -> content.winnerUserIds().forEach(array::add));
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
