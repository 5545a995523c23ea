package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.ToldChat;
import dev.userbot.sandbox.world.WorldBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The public channel {@code @lounge_news} and the group where its posts are discussed. */
final class HeronNews {
    private final WorldBuilder world;
    private final Cast cast;
    private final ToldChat channel;
    private final ToldChat discussion;
    private final List<Line> debated = new ArrayList<>();

    HeronNews(WorldBuilder world, Cast cast) {
        var begun = Instant.parse("2025-04-01T08:00:00Z");
        this.world = world;
        this.cast = cast;
        channel = world.channel(1_500_000_010L, "Lounge News", begun)
                .username("lounge_news")
                .about("What is on in the house.")
                .with("signatures", true)
                .photo(world.media().photo(640, 640, begun))
                .members(cast.robin(), cast.anna(), cast.vera(), cast.quentin())
                .strangers(808);
        discussion = world.supergroup(1_500_000_011L, "Lounge News Chat", begun)
                .members(cast.robin(), cast.anna(), cast.ben());
        channel.discussedIn(discussion);
    }

    List<PeerId> peers() {
        return List.of(channel.peer(), discussion.peer());
    }

    long channelId() {
        return channel.peer().id();
    }

    /** Tells both and answers the post that people forward. */
    Line tell() {
        channel.history()
                .happens(channel.peer(), TlObject.of("messageActionChannelCreate", "title", channel.title()))
                .with("post", true);
        discussion
                .history()
                .happens(cast.anna(), TlObject.of("messageActionChannelCreate", "title", discussion.title()));
        var open = post(
                "2025-04-12T09:00:00Z",
                text("Open day on ")
                        .bold("1 June")
                        .plain(". Soup, piano, cat. ")
                        .hashtag("#openday"));
        discuss(open, "Is the cat included?", "The cat is the host.", "Then I come.");
        var photo = post("2025-06-01T20:00:00Z", text("That was the open day!"))
                .media(MediaMaker.shown(
                        world.media().photo(640, 427, channel.history().now())));
        discuss(photo, "Lovely!");
        for (int concert = 1; concert <= 24; concert++) {
            var announced = post(
                    Instant.parse("2025-07-01T08:00:00Z")
                            .plusSeconds(concert * 1_600_000L)
                            .toString(),
                    text("Concert no. " + concert + ": doors at seven, ")
                            .italic("soup at eight")
                            .plain("."));
            if (concert % 8 == 0) {
                debated.add(announced);
            }
        }
        return open;
    }

    /** Tells what was said about the concerts. */
    void debates() {
        debated.forEach(this::debate);
        channel.history()
                .after(600)
                .happens(
                        channel.peer(),
                        TlObject.of("messageActionPaidMessagesPrice", "broadcast_messages_allowed", true, "stars", 10L))
                .with("post", true);
    }

    private Line post(String when, Text words) {
        var history = channel.history().at(when);
        int seen = 400 + (int) (world.seed().hash("views", history.now().getEpochSecond()) & 511);
        return history.posts(words)
                .with("post_author", "Anna L.")
                .views(seen, seen / 40)
                .reacted(like(), seen / 20);
    }

    private static TlObject like() {
        return TlObject.of("reactionEmoji", "emoticon", "❤️");
    }

    /** Comments that answer the post and the one before in turn. */
    private void discuss(Line post, String... comments) {
        var copy = copy(post);
        var last = copy;
        for (var words : comments) {
            var comment = discussion
                    .history()
                    .after(240)
                    .says(last == copy ? cast.ben() : cast.anna(), words)
                    .replies(last);
            last = last == copy ? comment : comment.inThread(copy);
        }
        commented(post, copy, last, comments.length);
    }

    /** Comments that answer the post, each other, a part of each other, and one that was deleted. */
    private void debate(Line post) {
        var group = discussion.history();
        var copy = copy(post);
        var question = group.after(600)
                .says(cast.ben(), "Is there a seat for a cello?")
                .replies(copy);
        var answer = group.after(90)
                .says(
                        cast.anna(),
                        text("Two seats, if it is a big one. ")
                                .mention("@robin_hale")
                                .plain(" carries it."))
                .replies(question)
                .inThread(copy)
                .reacted("👍", cast.ben(), cast.robin());
        group.after(60)
                .says(cast.robin(), "Again?")
                .quotes(answer, "carries it")
                .inThread(copy)
                .edited(group.now().plusSeconds(20));
        int deleted = group.after(30).deletedId();
        group.after(30).says(cast.ben(), "I saw that!").replies(deleted).inThread(copy);
        var photo = MediaMaker.shown(world.media().photo(640, 360, group.now()));
        var last = group.after(300).says(cast.anna(), "The seats").media(photo).replies(copy);
        commented(post, copy, last, 5);
    }

    /** Telegram forwards a post to the group by itself; the comments answer that copy. */
    private Line copy(Line post) {
        return discussion
                .history()
                .at(post.date().plusSeconds(2))
                .says(channel.peer(), text(post.string()))
                .forwarded(post, "Anna L.")
                .forward("saved_from_peer", channel.peer().toTl())
                .forward("saved_from_msg_id", post.id())
                .views(10, 0);
    }

    private void commented(Line post, Line copy, Line last, int comments) {
        var thread = TlObject.of(
                "messageReplies",
                "replies",
                comments,
                "replies_pts",
                last.id() + 1,
                "recent_repliers",
                List.of(cast.ben().peer().toTl()),
                "max_id",
                last.id());
        copy.with("replies", thread.with("recent_repliers", null));
        post.with(
                "replies",
                thread.with("comments", true)
                        .with("channel_id", discussion.peer().id()));
    }
}
