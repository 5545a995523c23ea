package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Person;
import java.time.Instant;
import java.util.List;

/** What happened to the chat itself: service messages, pins, forwards, imports, people coming and going. */
final class LoungeEvents {
    private static final TlObject CALL = TlObject.of("inputGroupCall", "id", 77L, "access_hash", 78L);

    private final Cast cast;
    private final MediaMaker media;
    private final PeerId lounge;
    private final Line post;
    private Line welcome;

    /**
     * Prepares the events.
     *
     * @param post of a channel, to be forwarded
     */
    LoungeEvents(Cast cast, MediaMaker media, PeerId lounge, Line post) {
        this.cast = cast;
        this.media = media;
        this.lounge = lounge;
        this.post = post;
        this.welcome = post;
    }

    /** The pinned message, once it was told. */
    Line welcome() {
        return welcome;
    }

    List<Episode> episodes() {
        return List.of(
                Episode.at("2024-11-01T17:00:00Z", this::beginning),
                Episode.at("2025-05-02T12:00:00Z", this::forwards),
                Episode.at("2025-09-06T18:00:00Z", this::calls),
                Episode.at("2025-11-15T11:00:00Z", this::changes),
                Episode.at("2026-03-14T10:00:00Z", this::imported),
                Episode.at("2026-05-23T15:00:00Z", this::gifts),
                Episode.at("2026-10-28T18:00:00Z", this::farewell));
    }

    private void beginning(Conversation chat) {
        chat.happens(cast.robin(), TlObject.of("messageActionChannelCreate", "title", "The Lounge (draft)"));
        chat.after(60).happens(cast.robin(), TlObject.of("messageActionChatEditTitle", "title", "The Lounge"));
        chat.after(30)
                .happens(
                        cast.robin(),
                        TlObject.of("messageActionChatEditPhoto", "photo", media.photo(640, 640, chat.now())));
        chat.after(90)
                .happens(
                        cast.robin(),
                        TlObject.of(
                                "messageActionChatAddUser",
                                "users",
                                List.of(cast.anna().id(), cast.ben().id())));
        for (var person : List.of(cast.chloe(), cast.dmitri())) {
            chat.after(400)
                    .happens(
                            person,
                            TlObject.of(
                                    "messageActionChatJoinedByLink",
                                    "inviter_id",
                                    cast.robin().id()));
        }
        chat.after(500).happens(cast.emre(), TlObject.of("messageActionChatJoinedByRequest"));
        chat.after(200).happens(cast.fatima(), addedThemselves(cast.fatima().id()));
        chat.after(200).happens(cast.grace(), addedThemselves(cast.grace().id()));
        welcome = chat.after(100)
                .says(
                        cast.robin(),
                        text("Welcome to ").bold("the Lounge").plain("! Soup on Sundays, key under the pot."))
                .with("pinned", true)
                .reacted("❤️", cast.anna(), cast.ben(), cast.chloe());
        chat.after(10)
                .happens(cast.robin(), TlObject.of("messageActionPinMessage"))
                .replies(welcome);
        chat.after(30)
                .says(lounge, text("I can also write as the house itself."))
                .with("post_author", "caretaker");
    }

    private static TlObject addedThemselves(long id) {
        return TlObject.of("messageActionChatAddUser", "users", List.of(id));
    }

    private void forwards(Conversation chat) {
        chat.says(cast.robin(), post.string()).forwarded(post, "Anna L.").views(812, 14);
        chat.after(30)
                .says(cast.ben(), "Bring your own bowl.")
                .forwarded(cast.chloe().peer(), Instant.parse("2025-04-30T08:00:00Z"));
        chat.after(30)
                .says(cast.ben(), "And your own spoon.")
                .forwarded("Somebody <b>Hidden</b>", Instant.parse("2025-04-30T08:01:00Z"));
        chat.after(30)
                .says(cast.emre(), "I read about it in the channel, good idea.")
                .repliesElsewhere(post, post.peer());
        chat.after(300).says(cast.gone(), "I will miss this place.").reacted("😢", cast.anna());
        int deleted = chat.after(60).deletedId();
        chat.says(cast.anna(), "What did they delete?").replies(deleted);
        for (var person : cast.shouting()) {
            chat.after(20).says(person, "My name is " + person.name());
        }
    }

    private void calls(Conversation chat) {
        chat.happens(
                cast.grace(),
                TlObject.of(
                        "messageActionGroupCallScheduled",
                        "call",
                        CALL,
                        "schedule_date",
                        (int) chat.now().getEpochSecond() + 3600));
        chat.after(3600).happens(cast.grace(), TlObject.of("messageActionGroupCall", "call", CALL));
        chat.after(20)
                .happens(
                        cast.grace(),
                        TlObject.of(
                                "messageActionInviteToGroupCall",
                                "call",
                                CALL,
                                "users",
                                List.of(cast.emre().id(), cast.robin().id())));
        chat.after(1500).happens(cast.grace(), TlObject.of("messageActionGroupCall", "call", CALL, "duration", 1500));
    }

    private void changes(Conversation chat) {
        chat.happens(cast.robin(), TlObject.of("messageActionSetMessagesTTL", "period", 604_800));
        chat.after(60).happens(cast.robin(), TlObject.of("messageActionSetMessagesTTL", "period", 0));
        chat.after(60).happens(cast.robin(), TlObject.of("messageActionChatDeletePhoto"));
        chat.after(60).happens(cast.grace(), TlObject.of("messageActionBoostApply", "boosts", 4));
        chat.after(60)
                .happens(
                        cast.robin(),
                        TlObject.of(
                                "messageActionCustomAction",
                                "message",
                                "The piano was tuned <by> *somebody* [unknown](x)"));
        chat.after(60)
                .happens(
                        cast.robin(),
                        TlObject.of("messageActionSetChatTheme", "theme", TlObject.of("chatTheme", "emoticon", "🏡")));
        chat.after(60).happens(cast.noor(), addedThemselves(cast.noor().id()));
        chat.after(90)
                .happens(
                        cast.noor(),
                        TlObject.of(
                                "messageActionChatDeleteUser",
                                "user_id",
                                cast.noor().id()));
        chat.after(90)
                .happens(
                        cast.robin(),
                        TlObject.of(
                                "messageActionChatDeleteUser",
                                "user_id",
                                cast.gone().id()));
    }

    /** Somebody brought the history of another messenger along. */
    private void imported(Conversation chat) {
        var then = Instant.parse("2023-06-01T19:00:00Z");
        chat.says(cast.robin(), "Is this house for rent?")
                .forwarded("Anna (old phone)", then)
                .forward("imported", true);
        chat.after(1)
                .says(cast.robin(), "It is now.")
                .forwarded("Robin (old phone)", then.plusSeconds(300))
                .forward("imported", true);
    }

    private void gifts(Conversation chat) {
        chat.happens(
                cast.anna(),
                TlObject.of(
                        "messageActionGiftCode",
                        "via_giveaway",
                        true,
                        "boost_peer",
                        lounge.toTl(),
                        "days",
                        90,
                        "slug",
                        "soupsoupsoup"));
        chat.after(60).happens(lounge, TlObject.of("messageActionGiveawayLaunch", "stars", 500L));
        chat.after(600)
                .happens(lounge, TlObject.of("messageActionGiveawayResults", "winners_count", 3, "unclaimed_count", 0));
    }

    private void farewell(Conversation chat) {
        var last = chat.says(cast.anna(), "Two years of this house today. Thank you, all of you. ❤️")
                .reacted("❤️", cast.regulars().toArray(Person[]::new));
        chat.after(40).says(cast.robin(), "To the next two. Soup is ready.").replies(last);
    }
}
