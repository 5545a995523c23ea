package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.Person;
import dev.userbot.sandbox.world.ToldChat;
import dev.userbot.sandbox.world.WorldBuilder;
import java.time.Instant;
import java.util.List;

/** {@code @museum}: whatever Telegram can put into a message and nobody in the house happened to send, one of each. */
final class Museum {
    private final WorldBuilder world;
    private final Cast cast;
    private final Contents contents;

    Museum(WorldBuilder world, Cast cast, Contents contents) {
        this.world = world;
        this.cast = cast;
        this.contents = contents;
    }

    /**
     * Tells it.
     *
     * @param post of a channel, to be answered and forwarded
     */
    ToldChat tell(Line post) {
        var museum = world.supergroup(1_500_000_020L, "Museum of messages", Instant.parse("2026-05-01T10:00:00Z"))
                .username("museum")
                .about("One of each. Please do not touch the buttons.")
                .members(cast.robin(), cast.anna(), cast.ben(), cast.grace(), cast.heron())
                .members(cast.shouting().toArray(Person[]::new));
        var hall = museum.history();
        hall.happens(cast.robin(), TlObject.of("messageActionChannelCreate", "title", museum.title()));
        var welcome = hall.after(60)
                .says(
                        cast.robin(),
                        text("Welcome! Everything here is ")
                                .bold("one of a kind")
                                .plain("."));
        world.customEmoji(world.media().customEmoji(LoungeWriting.HERON_EMOJI, hall.now(), "🐦"));
        new MuseumMedia(cast, world.media()).show(hall);
        new MuseumTalk(cast, world.media(), contents).show(hall, welcome, post);
        new MuseumPreviews(cast, world.media(), contents).show(hall);
        marks(hall);
        new MuseumActions(cast, world.media(), contents).show(hall);
        return museum;
    }

    /** What only two people send each other. */
    void cabinet() {
        var cabinet = world.privateChat(cast.robin(), cast.ben(), Instant.parse("2026-06-01T10:00:00Z"));
        cabinet.says(cast.ben(), "Nice story")
                .with(
                        "reply_to",
                        TlObject.of(
                                "messageReplyStoryHeader",
                                "peer",
                                cast.robin().peer().toTl(),
                                "story_id",
                                7));
        cabinet.after(60)
                .says(cast.ben(), "Look once")
                .media(MediaMaker.shown(world.media().photo(320, 240, cabinet.now()))
                        .with("ttl_seconds", Integer.MAX_VALUE));
    }

    /** What a message may carry besides its content. */
    private void marks(Conversation hall) {
        hall.after(60)
                .says(cast.anna(), "With an effect, from a booster with a tag, paid for, silent and sent while away")
                .with("effect", 5_104_841_245_755_180_586L)
                .with("from_boosts_applied", 3)
                .with("from_rank", "keeper")
                .with("paid_message_stars", 7L)
                .with("silent", true)
                .with("offline", true);
        hall.after(60)
                .says(cast.ben(), "The moon is made of soup.")
                .with(
                        "factcheck",
                        TlObject.of(
                                "factCheck",
                                "country",
                                "DE",
                                "text",
                                text("It is made of ").bold("rock").plain(".").toTl(),
                                "hash",
                                12L));
        hall.after(60).says(cast.grace(), "This one goes in a week").with("ttl_period", 604_800);
        hall.after(60)
                .says(cast.heron(), "Sent for Grace by her assistant")
                .with("via_business_bot_id", cast.heron().id());
        hall.after(60)
                .says(cast.ben(), "Not for every platform")
                .with(
                        "restriction_reason",
                        List.of(TlObject.of(
                                "restrictionReason", "platform", "all", "reason", "soup", "text", "Too hot to show")));
        hall.after(60)
                .says(cast.grace(), "Every kind of reaction, one of them chosen by me")
                .reacted("🔥", cast.ben(), cast.anna())
                .reacted(TlObject.of("reactionCustomEmoji", "document_id", LoungeWriting.HERON_EMOJI), 3, cast.robin())
                .reacted(TlObject.of("reactionPaid"), 12);
        hall.after(60).says(cast.ben(), "Written in haste").edited(hall.now().plusSeconds(240));
        hall.after(60)
                .says(cast.ben(), "Edited, but nobody shall know")
                .edited(hall.now().plusSeconds(240))
                .with("edit_hide", true);
        hall.after(60).says(cast.robin(), "Pinned as well").with("pinned", true);
    }
}
