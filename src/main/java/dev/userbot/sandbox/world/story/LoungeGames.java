package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.story.Contents.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Polls, places, lists, games, money: what people send that is neither words nor files. */
final class LoungeGames {
    private final Cast cast;
    private final Contents contents;
    private final MediaMaker media;
    private final long channelId;

    LoungeGames(Cast cast, Contents contents, MediaMaker media, long channelId) {
        this.cast = cast;
        this.contents = contents;
        this.media = media;
        this.channelId = channelId;
    }

    List<Episode> episodes() {
        return List.of(
                Episode.at("2025-01-05T17:00:00Z", this::polls),
                Episode.at("2025-04-26T09:00:00Z", this::places),
                Episode.at("2025-07-11T18:00:00Z", this::play),
                Episode.at("2025-10-03T18:00:00Z", this::openDay),
                Episode.at("2026-01-09T18:00:00Z", this::prizes));
    }

    private void polls(Conversation lounge) {
        lounge.sends(
                cast.anna(),
                contents.poll(
                        text("Which soup on ").bold("Sunday").plain("?"),
                        false,
                        Answer.of("Lentil", 4),
                        Answer.of("Pumpkin", 2),
                        Answer.of("| a | table |", 0)));
        lounge.after(100)
                .sends(
                        cast.dmitri(),
                        contents.poll(
                                text("How many steps has the lighthouse?"),
                                false,
                                Answer.of("88", 2),
                                Answer.right("112", 5),
                                Answer.of("144", 1)));
        lounge.after(100)
                .sends(
                        cast.ben(),
                        contents.poll(
                                text("Paint the door?"), true, Answer.of("Sea green", 7), Answer.of("Leave it", 1)));
    }

    private void places(Conversation lounge) {
        lounge.sends(cast.chloe(), contents.geo(54.793743, 9.446996));
        lounge.after(40)
                .sends(cast.chloe(), contents.venue(54.7882, 9.4366, "The Lounge", "Ship Bridge 12, 4th floor"));
        lounge.after(60)
                .sends(cast.emre(), contents.liveGeo(54.8, 9.43, 3600))
                .edited(lounge.now().plusSeconds(900));
        lounge.after(60).sends(cast.robin(), contents.contact(cast.noor(), "9996620018"));
    }

    private void play(Conversation lounge) {
        lounge.sends(cast.ben(), contents.dice("🎲", 6));
        lounge.after(6).sends(cast.grace(), contents.dice("🎯", 1));
        lounge.after(6).sends(cast.emre(), contents.dice("🎰", 64)).reacted("🔥", cast.ben(), cast.grace());
        var game = lounge.after(60)
                .sends(cast.heron(), contents.game("soupcatcher", "Soup Catcher", media.photo(640, 360, lounge.now())))
                .with("via_bot_id", cast.heron().id());
        lounge.after(240)
                .happens(cast.ben(), TlObject.of("messageActionGameScore", "game_id", 1L, "score", 412))
                .replies(game);
        lounge.after(60)
                .says(
                        cast.fatima(),
                        text("Found it: ")
                                .url("https://example.org/soup")
                                .plain(" the history of soup, in four chapters"))
                .media(contents.webPage(
                        "https://example.org/soup",
                        "Example",
                        "A short history of soup <i>&amp;</i> spoons",
                        "From the pot to the bowl | and back.",
                        media.photo(640, 320, lounge.now())));
    }

    private void openDay(Conversation lounge) {
        var list = lounge.sends(
                cast.anna(),
                contents.checklist(
                        "Open day",
                        List.of("Print posters", "Tune the piano", "Hide Commodore's food"),
                        cast.grace(),
                        (int) lounge.now().getEpochSecond() + 300));
        lounge.after(400)
                .happens(
                        cast.grace(),
                        TlObject.of("messageActionTodoCompletions", "completed", List.of(1), "incompleted", List.of()))
                .replies(list);
        lounge.after(100)
                .happens(
                        cast.ben(),
                        TlObject.of(
                                "messageActionTodoAppendTasks",
                                "list",
                                List.of(TlObject.of(
                                        "todoItem",
                                        "id",
                                        4,
                                        "title",
                                        text("Buy tea").toTl()))))
                .replies(list);
        lounge.after(60)
                .says(
                        cast.heron(),
                        text("Soup today: ").bold("lentil and lemon").plain(". Coming?"))
                .with(
                        "reply_markup",
                        Contents.keyboard(
                                List.of(callback("I am coming", "yes"), callback("Not today", "no")),
                                List.of(
                                        TlObject.of(
                                                "keyboardButtonUrl",
                                                "text",
                                                "The recipe",
                                                "url",
                                                "https://example.org/soup"),
                                        TlObject.of(
                                                "keyboardButtonCopy",
                                                "text",
                                                "Copy the door code",
                                                "copy_text",
                                                "1234"),
                                        TlObject.of(
                                                "keyboardButtonSwitchInline",
                                                "text",
                                                "Ask a friend",
                                                "query",
                                                "soup"))));
        lounge.after(60)
                .sends(cast.heron(), contents.invoice("Plum jam", 450))
                .with(
                        "reply_markup",
                        Contents.keyboard(
                                List.of(TlObject.of("keyboardButtonBuy", "text", "Pay 4.50 €")),
                                List.of(callback("Later", "later"))));
    }

    private void prizes(Conversation lounge) {
        int until = (int) lounge.now().getEpochSecond() + 86_400 * 7;
        var giveaway = lounge.sends(
                cast.robin(),
                TlObject.of(
                        "messageMediaGiveaway",
                        "winners_are_visible",
                        true,
                        "channels",
                        List.of(channelId),
                        "countries_iso2",
                        List.of("DE", "DK"),
                        "prize_description",
                        "and a jar of jam",
                        "quantity",
                        2,
                        "months",
                        3,
                        "until_date",
                        until));
        lounge.at(Instant.ofEpochSecond(until))
                .sends(
                        cast.robin(),
                        TlObject.of(
                                "messageMediaGiveawayResults",
                                "channel_id",
                                channelId,
                                "launch_msg_id",
                                giveaway.id(),
                                "winners_count",
                                2,
                                "unclaimed_count",
                                1,
                                "winners",
                                List.of(cast.emre().id(), cast.grace().id()),
                                "months",
                                3,
                                "until_date",
                                until));
        lounge.after(300)
                .says(cast.emre(), "I never win anything! 🎉")
                .reacted(TlObject.of("reactionPaid"), 25, cast.robin())
                .reacted("👏", cast.anna(), cast.ben())
                .reacted(TlObject.of("reactionEmoji", "emoticon", "🎉"), 9);
    }

    private static TlObject callback(String words, String data) {
        return TlObject.of("keyboardButtonCallback", "text", words, "data", data.getBytes(StandardCharsets.UTF_8));
    }
}
