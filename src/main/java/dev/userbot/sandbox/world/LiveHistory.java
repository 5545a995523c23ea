package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A history that changes while the world lives: the told part, which may be computed and is never copied, and what
 * happened to it since. Safe for use by several threads.
 */
final class LiveHistory implements History {
    private final History told;
    private final Map<Integer, TlObject> edited = new HashMap<>();
    /** Positions in the told part that are gone, ascending. */
    private final List<Integer> gone = new ArrayList<>();

    private final List<TlObject> added = new ArrayList<>();
    private long version;
    private int lastId;

    LiveHistory(History told) {
        this.told = told;
        lastId = lastToldId();
    }

    /** The highest id that a message of this history ever had; 0 if there was none. */
    synchronized int lastId() {
        return lastId;
    }

    /** The highest id that was told; 0 if nothing was. */
    int lastToldId() {
        return told.size() == 0 ? 0 : told.idAt(told.size() - 1);
    }

    @Override
    public synchronized int size() {
        return left() + added.size();
    }

    @Override
    public synchronized int idAt(int index) {
        return index < left()
                ? told.idAt(toldPosition(index))
                : added.get(index - left()).intValue("id");
    }

    @Override
    public TlObject at(int index) {
        int position;
        synchronized (this) {
            if (index >= left()) {
                return added.get(index - left());
            }
            position = toldPosition(index);
            var changed = edited.get(told.idAt(position));
            if (changed != null) {
                return changed;
            }
        }
        return told.at(position); // may read a file: not under the lock
    }

    @Override
    public synchronized long version() {
        return version;
    }

    synchronized void add(TlObject message) {
        if (message.intValue("id") <= lastId) {
            throw new IllegalArgumentException(
                    "A new message needs an id above " + lastId + ", not " + message.intValue("id"));
        }
        added.add(message);
        lastId = message.intValue("id");
        version++;
    }

    synchronized void edit(TlObject message) {
        int index = find(message.intValue("id"));
        version++;
        if (index >= left()) {
            added.set(index - left(), message);
        } else {
            edited.put(message.intValue("id"), message);
        }
    }

    synchronized void delete(int id) {
        int index = find(id);
        version++;
        if (index >= left()) {
            added.remove(index - left());
            return;
        }
        gone.add(goneBefore(index), toldPosition(index));
        edited.remove(id);
    }

    private int left() {
        return told.size() - gone.size();
    }

    private int find(int id) {
        int index = indexAtLeast(id);
        if (index == size() || idAt(index) != id) {
            throw new IllegalArgumentException("There is no message " + id + " to change");
        }
        return index;
    }

    private int toldPosition(int index) {
        return index + goneBefore(index);
    }

    /**
     * How many messages are gone before the one at an index. {@code gone.get(i) - i} is the index that follows the gone
     * message number i, and never falls: so it can be searched by halves.
     */
    private int goneBefore(int index) {
        int low = 0;
        int high = gone.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gone.get(middle) - middle <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
