package dev.userbot.send.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of a message that TDLib has already and is sending, under temporary ids. */
public final class InFlight {
    private final Map<Integer, List<Long>> temporaryIds = new HashMap<>();

    void add(int part, List<Long> ids) {
        temporaryIds.put(part, List.copyOf(ids));
    }

    Optional<List<Long>> of(int part) {
        return Optional.ofNullable(temporaryIds.get(part));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return temporaryIds.isEmpty();
    }
}
