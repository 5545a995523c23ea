package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;

/**
 * The messages of one chat in ascending order of id, as one account sees them. Ids have gaps where messages were
 * deleted. A view: it grows while the world does. Safe for use by several threads.
 */
public interface History {
    /** How many messages there are. */
    int size();

    /** The id of the message at a position, from 0 for the oldest. */
    int idAt(int index);

    /** The {@code message} or {@code messageService} at a position. */
    TlObject at(int index);

    /** A number that is another one after every change; what was computed from the history holds as long as it stays. */
    default long version() {
        return 0;
    }

    /** The position of the oldest message whose id is {@code id} or more; {@link #size()} if there is none. */
    default int indexAtLeast(int id) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (idAt(middle) < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
