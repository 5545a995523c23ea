package dev.userbot.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A map of limited size that forgets what was not asked for the longest. Not safe for several threads. */
final class Recent<K, V> {
    private final Map<K, V> entries;

    /** @param size how many entries are remembered, at least 1 */
    Recent(int size) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    void remember(K key, V value) {
        entries.put(key, value);
    }

    /** What is remembered, otherwise what the function finds. */
    V get(K key, Function<? super K, ? extends V> find) {
        return entries.computeIfAbsent(key, find);
    }
}
