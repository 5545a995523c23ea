package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a history as {@code offset_id}, {@code offset_date}, {@code add_offset}, {@code limit}, {@code max_id} and
 * {@code min_id} cut it out, newest first. See https://core.telegram.org/api/offsets.
 *
 * @param messages as they stand in the history
 * @param offset how many newer ones there are in the history
 */
record Page(List<TlObject> messages, int offset) {
    private static final int MAX_LIMIT = 100;

    static Page of(History history, TlObject request) {
        int size = history.size();
        // The offset counts from the newest: messages not older than the offset are passed over.
        int passed = size - firstNotOlder(history, request);
        int limit = Math.max(0, Math.min(request.intValue("limit"), MAX_LIMIT));
        int addOffset = request.intValue("add_offset");
        int from = Math.max(0, passed + addOffset);
        int to = Math.min(size, Math.max(from, passed + addOffset + limit));
        int maxId = request.intValue("max_id");
        int minId = request.intValue("min_id");
        var messages = new ArrayList<TlObject>(Math.max(0, to - from));
        for (int i = from; i < to; i++) {
            int index = size - 1 - i;
            int id = history.idAt(index);
            if ((maxId <= 0 || id < maxId) && id > minId) {
                messages.add(history.at(index));
            }
        }
        return new Page(messages, from);
    }

    private static int firstNotOlder(History history, TlObject request) {
        int id = request.intValue("offset_id");
        int date = request.intValue("offset_date");
        if (id > 0) {
            // Clients that page send the date of the same message along: only the id is exact.
            return history.indexAtLeast(id);
        }
        return date > 0 ? firstNotBefore(history, date) : history.size();
    }

    private static int firstNotBefore(History history, int date) {
        int low = 0;
        int high = history.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (history.at(middle).intValue("date") < date) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
