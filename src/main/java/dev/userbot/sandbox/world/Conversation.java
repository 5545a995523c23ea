package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is said in one chat, told in the order of time: {@code lounge.at("2025-03-01T18:04:00Z").says(anna, "Soup?")}. For
 * one thread.
 */
public final class Conversation {
    private final PeerId peer;
    private final long owner;
    private final AtomicInteger lastId;
    private final List<Line> lines = new ArrayList<>();
    private Instant now;

    /**
     * Begins a conversation.
     *
     * @param owner whose copy it is; 0 for channels
     * @param lastId the last id taken in the sequence that the messages belong to
     */
    Conversation(PeerId peer, long owner, Instant beginning, AtomicInteger lastId) {
        this.peer = peer;
        this.owner = owner;
        this.now = beginning;
        this.lastId = lastId;
    }

    /** Moves to a later moment, for example {@code 2025-03-01T18:04:00Z}. */
    public Conversation at(String instant) {
        return at(Instant.parse(instant));
    }

    /** Moves to a later moment. */
    public Conversation at(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException(
                    "The story of " + peer + " is at " + now + " already, it cannot go back to " + instant);
        }
        now = instant;
        return this;
    }

    /** Lets time pass. */
    public Conversation after(Duration time) {
        return at(now.plus(time));
    }

    /** Lets seconds pass. */
    public Conversation after(long seconds) {
        return after(Duration.ofSeconds(seconds));
    }

    public Instant now() {
        return now;
    }

    /** Messages that somebody deleted: their ids stay unused. */
    public Conversation deleted(int messages) {
        lastId.addAndGet(messages);
        return this;
    }

    /** The id of a message that somebody deleted just now, for those who answered it. */
    public int deletedId() {
        return lastId.incrementAndGet();
    }

    public Line says(Person who, String words) {
        return says(who, Text.text(words));
    }

    public Line says(Person who, Text text) {
        return says(who.peer(), text);
    }

    /** Somebody says something, or the chat itself does: anonymous admins, or a channel in its discussion group. */
    public Line says(PeerId who, Text text) {
        var line = line("message").from(who).with("message", text.string());
        if (!text.entities().isEmpty()) {
            line.with("entities", text.entities());
        }
        return line;
    }

    /** Somebody sends a {@code messageMedia…} without words. */
    public Line sends(Person who, TlObject media) {
        return says(who, Text.text("")).with("media", media);
    }

    /** A channel's post. */
    public Line posts(Text text) {
        return says(peer, text).with("from_id", null).with("post", true);
    }

    /** A service message: somebody did a {@code messageAction…}. */
    public Line happens(Person who, TlObject action) {
        return happens(who.peer(), action);
    }

    /** A service message in the name of a chat. */
    public Line happens(PeerId who, TlObject action) {
        return line("messageService").from(who).with("action", action);
    }

    private Line line(String constructor) {
        var line = new Line(constructor, lastId.incrementAndGet(), peer, owner, now);
        lines.add(line);
        return line;
    }

    MemoryWorld.Place place() {
        return MemoryWorld.Place.of(owner, peer);
    }

    History told() {
        return new ListHistory(lines.stream().map(Line::toTl).toList());
    }
}
