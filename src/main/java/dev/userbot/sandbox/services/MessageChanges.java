package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes a message wherever it is: a channel's own, or every account's copy. */
final class MessageChanges {
    private final World world;
    private final Acts acts;
    private final Copies copies;

    MessageChanges(World world, Acts acts, Copies copies) {
        this.world = world;
        this.acts = acts;
        this.copies = copies;
    }

    /** Changes a message for all; answers the updates for the client that did it. */
    List<TlObject> change(Device device, PeerId peer, int id, UnaryOperator<TlObject> change) {
        var updates = new ArrayList<TlObject>();
        for (var copy : copies(device.viewer(), peer, id)) {
            history(copy)
                    .map(message -> of(copy, new WorldChange.MessageEdited(copy.peer(), change.apply(message))))
                    .ifPresent(edited -> updates.addAll(acts.of(device, edited)));
        }
        return updates;
    }

    /** Deletes a message for all. */
    void delete(Device device, PeerId peer, int id) {
        copies(device.viewer(), peer, id).forEach(copy -> delete(device, copy));
    }

    /** Deletes a message for the account alone. */
    void deleteOwn(Device device, PeerId peer, int id) {
        delete(device, new Copies.Copy(device.viewer().userId(), peer, id));
    }

    private void delete(Device device, Copies.Copy copy) {
        if (history(copy).isPresent()) {
            acts.of(device, of(copy, new WorldChange.MessageDeleted(copy.peer(), copy.id())));
        }
    }

    private List<Copies.Copy> copies(Viewer viewer, PeerId peer, int id) {
        return copies.of(new Copies.Copy(viewer.userId(), peer, id));
    }

    private Optional<TlObject> history(Copies.Copy copy) {
        var history = world.history(copy.owner(), copy.peer());
        int index = history.indexAtLeast(copy.id());
        return index < history.size() && history.idAt(index) == copy.id()
                ? Optional.of(history.at(index))
                : Optional.empty();
    }

    private static WorldChange of(Copies.Copy copy, WorldChange change) {
        return copy.peer().kind() == PeerId.Kind.CHANNEL ? change : new WorldChange.SeenBy(copy.owner(), change);
    }
}
