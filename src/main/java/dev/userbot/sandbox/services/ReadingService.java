package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.util.OptionalInt;

/** {@code messages.readHistory}, {@code channels.readHistory} and {@code messages.setTyping}: signs of life. */
final class ReadingService {
    private final World world;
    private final Acts acts;
    private final Copies copies;
    private final UpdateLog log;

    ReadingService(World world, Acts acts, Copies copies, UpdateLog log) {
        this.world = world;
        this.acts = acts;
        this.copies = copies;
        this.log = log;
    }

    void register(Methods methods) {
        methods.device("messages.readHistory", this::readHistory)
                .device("channels.readHistory", this::readChannel)
                .device("messages.setTyping", this::setTyping);
    }

    private TlObject readHistory(Device device, TlObject request) {
        var viewer = device.viewer();
        int read = read(device, viewer.requiredPeer(request, "peer"), request.intValue("max_id"));
        return TlObject.of("messages.affectedMessages", "pts", log.pts(viewer.self()), "pts_count", read);
    }

    private Boolean readChannel(Device device, TlObject request) {
        read(device, device.viewer().requiredPeer(request, "channel"), request.intValue("max_id"));
        return true;
    }

    /** Answers how many read marks of the account moved: 1 or none. */
    private int read(Device device, PeerId peer, int maxId) {
        var viewer = device.viewer();
        var history = viewer.history(peer);
        int last = history.size() == 0 ? 0 : history.idAt(history.size() - 1);
        int read = maxId <= 0 ? last : Math.min(maxId, last);
        if (read <= ReadMarks.inbox(viewer, peer)) {
            return 0;
        }
        acts.of(device, new WorldChange.SeenBy(viewer.userId(), new WorldChange.InboxRead(peer, read)));
        for (var account : world.accounts()) {
            if (account.userId() != viewer.userId()) {
                tellAuthor(viewer, peer, read, account.userId());
            }
        }
        return 1;
    }

    /** Lets somebody know that the newest of their messages up to an id was read. */
    private void tellAuthor(Viewer reader, PeerId peer, int maxId, long author) {
        var history = reader.history(peer);
        for (int i = history.indexAtLeast(maxId + 1) - 1; i >= 0; i--) {
            var message = history.at(i);
            var from = message.object("from_id").map(PeerId::of);
            if (from.filter(PeerId.user(author)::equals).isPresent()) {
                var there = peer.kind() == PeerId.Kind.USER ? reader.self() : peer;
                idFor(reader, peer, message.intValue("id"), author)
                        .ifPresent(id ->
                                world.apply(new WorldChange.SeenBy(author, new WorldChange.OutboxRead(there, id))));
                return;
            }
            if (message.intValue("id") <= reader.world().readFromTheBeginning(reader.userId(), peer)) {
                return;
            }
        }
    }

    private OptionalInt idFor(Viewer reader, PeerId peer, int id, long author) {
        return peer.kind() == PeerId.Kind.CHANNEL
                ? OptionalInt.of(id)
                : copies.idFor(author, new Copies.Copy(reader.userId(), peer, id));
    }

    private Boolean setTyping(Device device, TlObject request) {
        var viewer = device.viewer();
        var peer = viewer.requiredPeer(request, "peer");
        var there = peer.kind() == PeerId.Kind.USER ? viewer.self() : peer;
        var action = request.object("action").orElseThrow();
        for (var account : world.accounts()) {
            long other = account.userId();
            boolean sees = peer.kind() == PeerId.Kind.USER ? other == peer.id() : world.isMember(other, peer);
            if (sees && other != viewer.userId()) {
                world.apply(new WorldChange.SeenBy(
                        other, new WorldChange.Typing(there, viewer.self(), request.intValue("top_msg_id"), action)));
            }
        }
        return true;
    }
}
