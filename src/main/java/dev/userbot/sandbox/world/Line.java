package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.stream.Stream;

/** One message while the world is being told. For one thread. */
public final class Line {
    private final PeerId peer;
    private final long owner;
    private final Instant date;
    private TlObject message;

    Line(String constructor, int id, PeerId peer, long owner, Instant date) {
        this.peer = peer;
        this.owner = owner;
        this.date = date;
        message = TlObject.of(constructor, "id", id, "peer_id", peer.toTl(), "date", (int) date.getEpochSecond());
    }

    public int id() {
        return message.intValue("id");
    }

    /** The chat it belongs to. */
    public PeerId peer() {
        return peer;
    }

    public Instant date() {
        return date;
    }

    /** The text so far. */
    public String string() {
        return message.string("message");
    }

    /**
     * Who sent it. A channel's own post has no sender, and what somebody writes to themselves is not outgoing (so the
     * real server does it, and TDLib complains about anything else).
     */
    Line from(PeerId who) {
        boolean broadcast = who.equals(peer) && peer.kind() == PeerId.Kind.CHANNEL;
        boolean own = who.equals(PeerId.user(owner)) && !peer.equals(PeerId.user(owner));
        return with("from_id", broadcast ? null : who.toTl()).with("out", own ? true : null);
    }

    /** Answers an earlier message of the same chat. */
    public Line replies(Line to) {
        return replies(to.id());
    }

    /** Answers a message of the same chat by id; it may have been deleted. */
    public Line replies(int id) {
        return reply("reply_to_msg_id", id);
    }

    /** Answers a part of a message of the same chat. */
    public Line quotes(Line to, String part) {
        return replies(to)
                .reply("quote", true)
                .reply("quote_text", part)
                .reply("quote_offset", Math.max(0, to.string().indexOf(part)));
    }

    /** Answers a message of another chat. */
    public Line repliesElsewhere(Line to, PeerId who) {
        return replies(to)
                .reply("reply_to_peer_id", to.peer.toTl())
                .reply("reply_from", TlObject.of("messageFwdHeader", "from_id", who.toTl(), "date", seconds(to.date)));
    }

    /** Belongs to a topic of a forum: keep this after {@link #replies}. */
    public Line inTopic(Line beginning) {
        boolean answer = message.has("reply_to");
        return (answer ? reply("reply_to_top_id", beginning.id()) : replies(beginning)).reply("forum_topic", true);
    }

    /** Belongs to the comments under a post. */
    public Line inThread(Line beginning) {
        return message.has("reply_to") ? reply("reply_to_top_id", beginning.id()) : replies(beginning);
    }

    /** Sets a field of the {@code messageReplyHeader}. */
    public Line reply(String field, Object value) {
        return with(
                "reply_to",
                message.object("reply_to")
                        .orElse(TlObject.of("messageReplyHeader"))
                        .with(field, value));
    }

    /** Was first said by somebody else, in another place, at another time. */
    public Line forwarded(PeerId from, Instant firstSaid) {
        return forward("from_id", from.toTl()).forward("date", seconds(firstSaid));
    }

    /** Was first said by somebody who hides their account. */
    public Line forwarded(String hiddenName, Instant firstSaid) {
        return forward("from_name", hiddenName).forward("date", seconds(firstSaid));
    }

    /** Is a channel's post. */
    public Line forwarded(Line post, String signature) {
        return forwarded(post.peer, post.date)
                .forward("channel_post", post.id())
                .forward("post_author", signature.isEmpty() ? null : signature);
    }

    /** Sets a field of the {@code messageFwdHeader}. */
    public Line forward(String field, Object value) {
        return with(
                "fwd_from",
                message.object("fwd_from")
                        .orElse(TlObject.of("messageFwdHeader"))
                        .with(field, value));
    }

    public Line edited(Instant when) {
        return with("edit_date", seconds(when));
    }

    /** A photo, file, poll, place…: any {@code messageMedia…}. */
    public Line media(TlObject media) {
        return with("media", media);
    }

    /** How often it was seen and forwarded. */
    public Line views(int views, int forwards) {
        return with("views", views).with("forwards", forwards);
    }

    /** People react; the first three are remembered by name. */
    public Line reacted(String emoji, Person... people) {
        return reacted(TlObject.of("reactionEmoji", "emoticon", emoji), people.length, people);
    }

    /** People react, some of them unseen. */
    public Line reacted(TlObject reaction, int count, Person... recent) {
        var people = Stream.of(recent).map(Person::peer).toArray(PeerId[]::new);
        message = Reactions.of(message)
                .with(reaction, count, seconds(date), people)
                .addTo(message);
        return this;
    }

    /** Sets any field of the protocol's {@code message} or {@code messageService}. */
    public Line with(String field, Object value) {
        message = message.with(field, value);
        return this;
    }

    TlObject toTl() {
        return message;
    }

    private static int seconds(Instant instant) {
        return (int) instant.getEpochSecond();
    }
}
