package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * What people do in one chat of a world that is served already; clients learn of it as they would from Telegram. Safe
 * for several threads.
 */
public final class LiveChat {
    private final World world;
    private final long viewer;
    private final PeerId peer;

    private LiveChat(World world, long viewer, PeerId peer) {
        this.world = world;
        this.viewer = viewer;
        this.peer = peer;
    }

    /** A chat; of a private chat or a basic group, the copy of the world's first account. */
    public static LiveChat of(World world, PeerId peer) {
        return new LiveChat(world, world.accounts().get(0).userId(), peer);
    }

    /** A chat; of a private chat or a basic group, the copy of one account. */
    public static LiveChat of(World world, long viewer, PeerId peer) {
        return new LiveChat(world, viewer, peer);
    }

    /** The chat of a username. */
    public static LiveChat named(World world, String username) {
        var peer = world.byUsername(username)
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called @" + username));
        return of(world, peer);
    }

    /** Somebody says something; answers the id of the message. */
    public int says(PeerId who, Text text, Instant when) {
        return says(who, text, when, UnaryOperator.identity());
    }

    /**
     * Somebody sends a message; answers its id.
     *
     * @param finish adds media, a reply, a topic: whatever the {@code message} has besides words
     */
    public int says(PeerId who, Text text, Instant when, UnaryOperator<TlObject> finish) {
        boolean channel = peer.kind() == PeerId.Kind.CHANNEL;
        boolean own = !channel && who.equals(PeerId.user(viewer)) && !who.equals(peer);
        // Nobody else may take an id in between.
        synchronized (world) {
            int id = world.nextId(viewer, peer);
            var message = TlObject.of(
                    "message",
                    "id",
                    id,
                    "out",
                    own ? true : null,
                    "from_id",
                    channel && who.equals(peer) ? null : who.toTl(),
                    "peer_id",
                    peer.toTl(),
                    "date",
                    seconds(when));
            apply(new WorldChange.MessageAdded(peer, finish.apply(worded(message, text))));
            return id;
        }
    }

    /** The author edits a message: its text, or the caption of its media. */
    public void edits(int id, Text text, Instant when) {
        changes(
                id,
                message ->
                        worded(message, text).with("edit_date", seconds(when)).with("edit_hide", null));
    }

    /**
     * People react with an emoji, instead of the reactions that there were. The server marks this as an edit that
     * nobody shall see, unless the message was edited before.
     */
    public void reacts(int id, String emoji, Instant when, PeerId... people) {
        changes(
                id,
                message -> hiddenEdit(
                        Reactions.none()
                                .with(
                                        TlObject.of("reactionEmoji", "emoticon", emoji),
                                        people.length,
                                        seconds(when),
                                        people)
                                .addTo(message),
                        when));
    }

    private static TlObject hiddenEdit(TlObject message, Instant when) {
        boolean shown = message.has("edit_date") && !message.flag("edit_hide");
        return shown ? message : message.with("edit_date", seconds(when)).with("edit_hide", true);
    }

    /** Anything else happens to a message. */
    public void changes(int id, UnaryOperator<TlObject> change) {
        apply(new WorldChange.MessageEdited(peer, change.apply(message(id))));
    }

    /** Messages are deleted for everybody. */
    public void deletes(int... ids) {
        for (int id : ids) {
            apply(new WorldChange.MessageDeleted(peer, id));
        }
    }

    private void apply(WorldChange change) {
        world.apply(peer.kind() == PeerId.Kind.CHANNEL ? change : new WorldChange.SeenBy(viewer, change));
    }

    private TlObject message(int id) {
        var history = world.history(viewer, peer);
        int index = history.indexAtLeast(id);
        if (index == history.size() || history.idAt(index) != id) {
            throw new IllegalArgumentException("There is no message " + id + " in " + peer);
        }
        return history.at(index);
    }

    private static TlObject worded(TlObject message, Text text) {
        return message.with("message", text.string())
                .with("entities", text.entities().isEmpty() ? null : text.entities());
    }

    private static int seconds(Instant instant) {
        return (int) instant.getEpochSecond();
    }
}
