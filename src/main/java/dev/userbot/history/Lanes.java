package dev.userbot.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The ranges that are still to be read: those with a page under way, and those that wait for their turn. */
final class Lanes {
    /**
     * A range is divided only if so many messages are left in it. The page in which one half meets the other is read in
     * part twice; with halves of at least ten pages that costs less than one request in twenty.
     */
    private static final int WORTH_DIVIDING = 2_000;

    private final Deque<Lane> waiting = new ArrayDeque<>();
    private final List<Lane> running = new ArrayList<>();

    void add(Lane lane) {
        waiting.addLast(lane);
    }

    int running() {
        return running.size();
    }

    /** A lane that waited, the most recently active first, or half of the longest one. */
    Optional<Lane> start(double messagesPerId) {
        var lane = Optional.ofNullable(waiting.pollFirst()).or(() -> divided(messagesPerId));
        lane.ifPresent(running::add);
        return lane;
    }

    private Optional<Lane> divided(double messagesPerId) {
        return running.stream()
                .max(Comparator.comparingLong(Lane::span))
                .filter(longest -> longest.span() * messagesPerId >= WORTH_DIVIDING)
                .map(Lane::divide);
    }

    void stopped(Lane lane) {
        running.remove(lane);
    }

    /** A stopped lane goes on before all others that wait. */
    void resume(Lane lane) {
        waiting.addFirst(lane);
    }
}
