package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Selections that clients page through: each is made once and kept until its history changes, as to make one reads the
 * whole history. Safe for several threads.
 */
final class Selections {
    private static final int KEPT = 64;
    /** What tells one page of an answer from another. */
    private static final List<String> OFFSETS =
            List.of("offset_id", "offset_date", "add_offset", "limit", "max_id", "min_id", "hash");

    private final Map<Key, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(long viewer, TlObject request) {}

    private record Kept(long version, Selection selection) {}

    /**
     * The messages of a history that fulfil a condition.
     *
     * @param request what the condition was made from; its offsets do not matter
     */
    History of(Viewer viewer, TlObject request, History history, Predicate<TlObject> condition) {
        var question = request;
        for (var offset : OFFSETS) {
            question = question.with(offset, null);
        }
        var key = new Key(viewer.userId(), question);
        long version = history.version();
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null && known.version() == version) {
                return known.selection();
            }
        }
        var selection = Selection.of(history, condition);
        synchronized (kept) {
            kept.put(key, new Kept(version, selection));
        }
        return selection;
    }
}
