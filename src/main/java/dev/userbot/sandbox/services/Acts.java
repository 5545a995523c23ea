package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What clients do to the world. A client that did something is told of it by its answer and by nothing else. */
final class Acts {
    private final World world;
    private final Map<WorldChange, Act> underWay = Collections.synchronizedMap(new IdentityHashMap<>());

    Acts(World world) {
        this.world = world;
    }

    /** Makes something happen; answers the updates for the client that did it. */
    List<TlObject> of(Device device, WorldChange change) {
        var act = new Act(device, new ArrayList<>());
        underWay.put(change, act);
        try {
            world.apply(change);
        } finally {
            underWay.remove(change);
        }
        return act.updates();
    }

    /** Who makes a change happen just now, if a client does. */
    Optional<Act> find(WorldChange change) {
        return Optional.ofNullable(underWay.get(change));
    }

    /** A client at work, and the updates for it so far. */
    record Act(Device device, List<TlObject> updates) {
        boolean isOf(Viewer viewer) {
            return device.viewer().userId() == viewer.userId();
        }
    }
}
