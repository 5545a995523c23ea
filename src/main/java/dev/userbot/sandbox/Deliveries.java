package dev.userbot.sandbox;

import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What came through from the accounts of this sandbox, in the order in which it did, also in earlier runs on the same
 * state. Safe for several threads.
 */
public final class Deliveries {
    private final World world;
    private final List<Delivery> all = new CopyOnWriteArrayList<>();

    Deliveries(World world) {
        this.world = world;
    }

    public List<Delivery> all() {
        return List.copyOf(all);
    }

    /** What a user got in private, or what was written in a chat. */
    public List<Delivery> to(PeerId recipient) {
        return all.stream().filter(delivery -> delivery.to().equals(recipient)).toList();
    }

    /** The texts and captions that a user got in private, or that were written in a chat. */
    public List<String> textsTo(PeerId recipient) {
        return to(recipient).stream().map(Delivery::text).toList();
    }

    /**
     * The SHA-256 of the file in a message, in hexadecimal.
     *
     * @throws IllegalArgumentException if there is no file in it
     */
    public String sha256(Delivery delivery) {
        var file = delivery.fileId()
                .flatMap(world::file)
                .orElseThrow(() -> new IllegalArgumentException("There is no file in message " + delivery.id()));
        return file.sha256();
    }

    void happened(WorldChange change) {
        if (change instanceof WorldChange.MessageSent sent) {
            var first = sent.effects().get(0);
            var own = first instanceof WorldChange.SeenBy seen ? seen.change() : first;
            if (own instanceof WorldChange.MessageAdded added) {
                all.add(new Delivery(sent.sender(), added.peer(), added.message()));
            }
        }
    }
}
