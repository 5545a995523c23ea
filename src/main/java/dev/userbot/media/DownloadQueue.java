package dev.userbot.media;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that wait for their download, apart for each data centre, so that a slow one does not hold up the others. Those
 * that failed once wait until all others have had their turn. For one thread.
 */
final class DownloadQueue {
    private final Map<Integer, Lane> lanes = new TreeMap<>();
    private final List<Attempt> again = new ArrayList<>();
    private int waiting;

    private record Lane(Deque<Attempt> small, Deque<Attempt> large) {
        Lane() {
            this(new ArrayDeque<>(), new ArrayDeque<>());
        }

        Deque<Attempt> of(long size) {
            return DownloadWindow.isSmall(size) ? small : large;
        }

        /** Small ones first, because the window of large ones is never short. */
        Optional<Deque<Attempt>> next(int dataCentre, DownloadWindow window) {
            if (admits(small, dataCentre, window)) {
                return Optional.of(small);
            }
            return admits(large, dataCentre, window) ? Optional.of(large) : Optional.empty();
        }

        private static boolean admits(Deque<Attempt> files, int dataCentre, DownloadWindow window) {
            return !files.isEmpty()
                    && window.admits(dataCentre, files.element().file().size());
        }
    }

    void add(MessageFile file) {
        lanes.computeIfAbsent(dataCentre(file), dc -> new Lane())
                .of(file.size())
                .add(Attempt.first(file));
        waiting++;
    }

    /** Puts a file at the end. */
    void again(Attempt attempt) {
        again.add(attempt);
    }

    /** How many wait that were not tried yet. */
    int untried() {
        return waiting;
    }

    /** Takes out the next file for which there is room; small ones first, because the window of large ones is never short. */
    Optional<Attempt> next(DownloadWindow window, Instant now) {
        var lane = lanes.entrySet().stream()
                .filter(candidate ->
                        candidate.getValue().next(candidate.getKey(), window).isPresent())
                .min(Comparator.comparingInt(candidate -> window.underWay(candidate.getKey())));
        if (lane.isPresent()) {
            waiting--;
            return lane.get().getValue().next(lane.get().getKey(), window).map(Deque::remove);
        }
        return waiting == 0 ? nextAgain(window, now) : Optional.empty();
    }

    private Optional<Attempt> nextAgain(DownloadWindow window, Instant now) {
        for (Iterator<Attempt> attempts = again.iterator(); attempts.hasNext(); ) {
            var attempt = attempts.next();
            var file = attempt.file();
            if (!attempt.notBefore().isAfter(now) && window.admits(dataCentre(file), file.size())) {
                attempts.remove();
                return Optional.of(attempt);
            }
        }
        return Optional.empty();
    }

    /** 0 for files that do not tell. */
    static int dataCentre(MessageFile file) {
        return RemoteFileId.dataCentre(file.file().remote().id()).orElse(0);
    }
}
