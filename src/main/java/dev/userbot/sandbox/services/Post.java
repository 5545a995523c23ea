package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts messages into the chats of all who take part: one for a channel, otherwise a copy for every account. */
final class Post {
    private final World world;
    private final Copies copies;

    Post(World world, Copies copies) {
        this.world = world;
        this.copies = copies;
    }

    /**
     * The change by which a message goes out.
     *
     * @param message complete but for its id and chat
     * @param randomId 0 if no client waits for it
     */
    WorldChange.MessageSent of(Viewer sender, PeerId peer, TlObject message, long randomId) {
        if (peer.kind() == PeerId.Kind.CHANNEL) {
            return new WorldChange.MessageSent(
                    sender.userId(), randomId, List.of(added(sender.userId(), peer, message)));
        }
        var own = peer.equals(sender.self()) ? message : message.with("out", true);
        var effects = new ArrayList<WorldChange>();
        effects.add(seenBy(sender.userId(), peer, own));
        for (var account : world.accounts()) {
            long other = account.userId();
            var there = peer.kind() == PeerId.Kind.USER ? sender.self() : peer;
            boolean takesPart = peer.kind() == PeerId.Kind.USER
                    ? other == peer.id()
                    : sender.world().isMember(other, peer);
            if (takesPart && other != sender.userId()) {
                effects.add(seenBy(other, there, answering(sender, peer, other, message)));
            }
        }
        return new WorldChange.MessageSent(sender.userId(), randomId, effects);
    }

    private WorldChange seenBy(long owner, PeerId peer, TlObject message) {
        return new WorldChange.SeenBy(owner, added(owner, peer, message));
    }

    private WorldChange added(long owner, PeerId peer, TlObject message) {
        return new WorldChange.MessageAdded(
                peer, message.with("id", world.nextId(owner, peer)).with("peer_id", peer.toTl()));
    }

    /** What a message answers has another id in every copy of the chat; some copies may not have it at all. */
    private TlObject answering(Viewer sender, PeerId peer, long other, TlObject message) {
        var header = message.object("reply_to");
        if (header.isEmpty() || header.get().has("reply_to_peer_id")) {
            return message;
        }
        OptionalInt id = copies.idFor(
                other, new Copies.Copy(sender.userId(), peer, header.get().intValue("reply_to_msg_id")));
        return message.with("reply_to", id.isPresent() ? header.get().with("reply_to_msg_id", id.getAsInt()) : null);
    }
}
