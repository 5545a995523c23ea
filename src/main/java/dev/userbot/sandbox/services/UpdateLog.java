package dev.userbot.sandbox.services;

import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The changes of the world in the order of their event sequences: one per channel, one per account for everything else.
 * A sequence is counted by {@code pts}, one per change. Safe for several threads.
 */
final class UpdateLog {
    /** Where every sequence begins: what the world was told with happened before. */
    static final int FIRST_PTS = 100;

    private final Map<PeerId, List<Entry>> sequences = new ConcurrentHashMap<>();

    /** Appends a change to the sequence of a channel, or of the account that a user peer stands for. */
    synchronized Entry append(PeerId sequence, WorldChange change, int date) {
        var entry = new Entry(pts(sequence) + 1, date, change);
        sequences.computeIfAbsent(sequence, key -> new ArrayList<>()).add(entry);
        return entry;
    }

    synchronized int pts(PeerId sequence) {
        return FIRST_PTS + sequences.getOrDefault(sequence, List.of()).size();
    }

    /** What came after a {@code pts}; nothing after one that was never given. */
    synchronized Gap after(PeerId sequence, int pts, int limit) {
        var all = sequences.getOrDefault(sequence, List.of());
        int from = pts < FIRST_PTS ? all.size() : Math.min(all.size(), pts - FIRST_PTS);
        var oldest = List.copyOf(all.subList(from, Math.min(all.size(), from + limit)));
        return new Gap(oldest, all.size() - from, FIRST_PTS + all.size());
    }

    /** The newest entry of a sequence that fits. */
    synchronized Optional<Entry> find(PeerId sequence, Predicate<WorldChange> wanted) {
        var all = sequences.getOrDefault(sequence, List.of());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (wanted.test(all.get(i).change())) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The channels that changed at or after a date in seconds since 1970. */
    synchronized List<PeerId> channelsChangedSince(int date) {
        return sequences.entrySet().stream()
                .filter(sequence -> sequence.getKey().kind() == PeerId.Kind.CHANNEL)
                .filter(sequence ->
                        sequence.getValue().get(sequence.getValue().size() - 1).date() >= date)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One change, the {@code pts} after it, and when it happened in seconds since 1970. */
    record Entry(int pts, int date, WorldChange change) {}

    /**
     * What a client has missed, all read at the same moment: whoever asks for the present {@code pts} later gets one that
     * counts changes which this does not have.
     *
     * @param entries the oldest changes, as many as were wanted
     * @param missed how many changes there are
     * @param pts after all of them
     */
    record Gap(List<Entry> entries, int missed, int pts) {
        /** The {@code pts} that a client has reached when it knows the entries. */
        int reached() {
            return pts - missed + entries.size();
        }

        boolean isClosed() {
            return reached() == pts;
        }
    }
}
