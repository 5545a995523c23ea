package dev.userbot.send.delivery;

import dev.userbot.send.delivery.OutgoingUpdates.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The messages under way that one run takes for its own. Where the process goes on after the run, what it did not see the end of
 * must be found by the next one, as if the process had died. For one thread.
 */
public final class Claims {
    private final OutgoingUpdates updates;
    private final Set<Place> unfinished = new HashSet<>();

    Claims(OutgoingUpdates updates) {
        this.updates = updates;
    }

    /** From now on these messages are this run's, and nobody's leftovers. */
    void take(long chatId, List<Long> temporaryIds) {
        temporaryIds.forEach(id -> unfinished.add(new Place(chatId, id)));
        updates.claim(unfinished);
    }

    /** It is known how these messages ended. */
    void finish(long chatId, List<Long> temporaryIds) {
        temporaryIds.forEach(id -> unfinished.remove(new Place(chatId, id)));
    }

    /** The run ends: what it did not finish is left over. */
    public void giveBack() {
        updates.giveBack(unfinished);
        unfinished.clear();
    }
}
