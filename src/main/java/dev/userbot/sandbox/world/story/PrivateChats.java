package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.Person;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.WorldBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What Robin writes to one person at a time, to a bot, and to nobody: Saved Messages. */
final class PrivateChats {
    private final WorldBuilder world;
    private final Cast cast;
    private final Contents contents;
    private final SmallTalkScript script;

    PrivateChats(WorldBuilder world, Cast cast, Contents contents, SmallTalkScript script) {
        this.world = world;
        this.cast = cast;
        this.contents = contents;
        this.script = script;
    }

    void tell(Line post, Line loungeLine) {
        withAnna(begin(cast.anna(), "2024-11-02T10:00:00Z"));
        withNoor(begin(cast.noor(), "2026-01-20T10:00:00Z"));
        withBot(begin(cast.heron(), "2025-10-04T07:30:00Z"));
        saved(begin(cast.robin(), "2025-01-02T22:00:00Z"), post, loungeLine);
        withSomebodyGone(begin(cast.gone(), "2025-03-03T09:00:00Z"));
    }

    private Conversation begin(Person person, String when) {
        return world.privateChat(cast.robin(), person, Instant.parse(when));
    }

    private void withAnna(Conversation chat) {
        var media = world.media();
        chat.happens(cast.anna(), TlObject.of("messageActionContactSignUp"));
        var talk = new SmallTalk(script, cast.regulars(), world.seed().random("anna", 1));
        chat.after(300).says(cast.anna(), text("You are here too! ").bold("Finally."));
        chat.after(30)
                .says(cast.robin(), "I could not let you talk about me in my absence 😄")
                .reacted("😁", cast.anna());
        chat.after(600).happens(cast.anna(), phoneCall("phoneCallDiscardReasonHangup", 734, false));
        chat.after(90_000).happens(cast.robin(), phoneCall("phoneCallDiscardReasonMissed", 0, true));
        chat.after(60).happens(cast.anna(), phoneCall("phoneCallDiscardReasonBusy", 0, false));
        chat.after(60).happens(cast.anna(), TlObject.of("messageActionScreenshotTaken"));
        chat.after(60)
                .happens(
                        cast.anna(),
                        TlObject.of("messageActionSetChatTheme", "theme", TlObject.of("chatTheme", "emoticon", "🌊")));
        chat.after(60)
                .happens(
                        cast.robin(),
                        TlObject.of(
                                "messageActionSetChatWallPaper",
                                "wallpaper",
                                TlObject.of(
                                        "wallPaperNoFile",
                                        "id",
                                        0L,
                                        "settings",
                                        TlObject.of("wallPaperSettings", "background_color", 0x3388AA))));
        chat.after(60)
                .sends(
                        cast.anna(),
                        TlObject.of(
                                "messageMediaStory",
                                "via_mention",
                                true,
                                "peer",
                                cast.anna().peer().toTl(),
                                "id",
                                5));
        chat.after(60)
                .happens(
                        cast.anna(),
                        TlObject.of("messageActionGiftPremium", "currency", "EUR", "amount", 1499L, "days", 90));
        chat.after(60)
                .happens(
                        cast.anna(),
                        TlObject.of("messageActionGiftStars", "currency", "EUR", "amount", 199L, "stars", 100L));
        chat.after(60)
                .happens(
                        cast.anna(),
                        TlObject.of(
                                "messageActionStarGift",
                                "gift",
                                TlObject.of(
                                        "starGift",
                                        "id",
                                        5_170_145_012_310_081_615L,
                                        "sticker",
                                        media.sticker(chat.now(), "application/x-tgsticker", "🎁"),
                                        "stars",
                                        15L,
                                        "convert_stars",
                                        13L),
                                "message",
                                text("for the ").bold("soup").toTl(),
                                "convert_stars",
                                13L));
        chat.after(60)
                .happens(
                        cast.anna(),
                        TlObject.of("messageActionSuggestProfilePhoto", "photo", media.photo(640, 640, chat.now())));
        chat.after(600)
                .says(cast.anna(), "And one for you only")
                .media(MediaMaker.shown(media.photo(640, 427, chat.now())).with("ttl_seconds", 20));
        chat.after(3600).sends(cast.robin(), media.voice(chat.now(), 4)).with("media_unread", true);
        chat.after(86_400);
        talk.duet(chat, cast.anna(), cast.robin(), 6);
    }

    private static TlObject phoneCall(String reason, int seconds, boolean video) {
        return TlObject.of(
                "messageActionPhoneCall",
                "video",
                video ? true : null,
                "call_id",
                4711L,
                "reason",
                TlObject.of(reason),
                "duration",
                seconds > 0 ? seconds : null);
    }

    private void withNoor(Conversation chat) {
        chat.says(cast.noor(), "Hello Robin, Anna gave me your name. Is there still a room?");
        chat.after(500).says(cast.robin(), "There is. Come and look, the key is under the ugly pot.");
        chat.after(40)
                .says(cast.noor(), "All of them are ugly")
                .edited(chat.now().plusSeconds(30));
        chat.after(400)
                .happens(
                        cast.noor(),
                        TlObject.of(
                                "messageActionGeoProximityReached",
                                "from_id",
                                cast.noor().peer().toTl(),
                                "to_id",
                                cast.robin().peer().toTl(),
                                "distance",
                                150));
        chat.after(60).sends(cast.noor(), contents.geo(54.7937, 9.4469));
    }

    private void withBot(Conversation chat) {
        chat.says(cast.robin(), text("").entity("messageEntityBotCommand", text("/start")));
        chat.after(1).happens(cast.robin(), TlObject.of("messageActionBotAllowed", "from_request", true));
        chat.after(1)
                .says(
                        cast.heron(),
                        text("I am ").bold("Heron").plain(". Try ").entity("messageEntityBotCommand", text("/soup")))
                .with(
                        "reply_markup",
                        Contents.keyboard(
                                List.of(
                                        TlObject.of(
                                                "keyboardButtonCallback",
                                                "text",
                                                "Soup",
                                                "data",
                                                "soup".getBytes(StandardCharsets.UTF_8)),
                                        TlObject.of(
                                                "keyboardButtonWebView",
                                                "text",
                                                "The list",
                                                "url",
                                                "https://example.org/list")),
                                List.of(
                                        TlObject.of(
                                                "keyboardButtonUserProfile",
                                                "text",
                                                "Who made me",
                                                "user_id",
                                                cast.grace().id()),
                                        TlObject.of(
                                                "keyboardButtonUrlAuth",
                                                "text",
                                                "Log in",
                                                "url",
                                                "https://example.org/in",
                                                "button_id",
                                                3))));
        var invoice = chat.after(30).sends(cast.heron(), contents.invoice("Plum jam", 450));
        chat.after(30)
                .happens(cast.heron(), TlObject.of("messageActionPaymentSent", "currency", "EUR", "total_amount", 450L))
                .replies(invoice);
        chat.after(30).happens(cast.robin(), TlObject.of("messageActionWebViewDataSent", "text", "Send the list"));
        chat.after(30)
                .happens(
                        cast.robin(),
                        TlObject.of(
                                "messageActionRequestedPeer",
                                "button_id",
                                1,
                                "peers",
                                List.of(cast.emre().peer().toTl())));
        chat.after(30)
                .says(cast.robin(), "@heron_helper_bot soup")
                .with("via_bot_id", cast.heron().id());
    }

    private void saved(Conversation chat, Line post, Line loungeLine) {
        var self = cast.robin().peer().toTl();
        note(
                chat,
                text("Ideas:\n").bold("1.").plain(" a lock box\n").bold("2.").plain(" tell somebody the code"),
                self);
        chat.after(86_400);
        note(chat, text(loungeLine.string()), cast.anna().peer().toTl())
                .forwarded(cast.anna().peer(), loungeLine.date())
                .forward("saved_from_peer", loungeLine.peer().toTl())
                .forward("saved_from_msg_id", loungeLine.id());
        chat.at("2026-02-02T08:00:00Z");
        note(chat, text(post.string()), post.peer().toTl())
                .forwarded(post, "Anna L.")
                .forward("saved_from_peer", post.peer().toTl())
                .forward("saved_from_msg_id", post.id());
        chat.after(60);
        note(chat, text(""), self)
                .media(world.media()
                        .file(chat.now(), "rent 2026.txt", "text/plain", "paid\n".getBytes(StandardCharsets.UTF_8)));
    }

    private Line note(Conversation chat, Text words, TlObject topic) {
        return chat.says(cast.robin(), words).with("saved_peer_id", topic);
    }

    private void withSomebodyGone(Conversation chat) {
        chat.says(cast.gone(), "I am deleting my account tomorrow. Take care!");
        chat.after(3600).says(cast.robin(), "You too. The door stays open.");
    }
}
