package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What clients asked for since the sandbox was started, without the wrappers of the protocol. Safe for several threads. */
public final class RequestLog {
    /** Of each method so many requests are kept whole; all of them are counted. */
    private static final int KEPT = 10_000;

    private final Map<String, List<TlObject>> kept = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Set<String> unimplemented = new ConcurrentSkipListSet<>();

    /** How many requests of a method came. */
    public int count(String method) {
        return counts.getOrDefault(method, 0);
    }

    /** The number of requests of each method, by name. */
    public Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** The requests of a method in the order they came, the first 10 000 of them. */
    public List<TlObject> of(String method) {
        var requests = kept.getOrDefault(method, List.of());
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** The methods that were asked for and are not implemented. */
    public Set<String> unimplemented() {
        return Set.copyOf(unimplemented);
    }

    /** Forgets everything, to count from here. */
    public void clear() {
        kept.clear();
        counts.clear();
        unimplemented.clear();
    }

    void add(TlObject request) {
        int number = counts.merge(request.name(), 1, Integer::sum);
        if (number <= KEPT) {
            kept.computeIfAbsent(request.name(), method -> Collections.synchronizedList(new ArrayList<>()))
                    .add(request);
        }
    }

    void addUnimplemented(String method) {
        unimplemented.add(method);
    }
}
