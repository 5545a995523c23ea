package dev.userbot.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set of message ids of one chat, kept as the fewest ranges in ascending order. Immutable. */
public record ScannedRanges(List<IdRange> ranges) {
    public static final ScannedRanges NONE = new ScannedRanges(List.of());

    /** Takes any ranges, also overlapping ones in any order. */
    public ScannedRanges {
        ranges = merged(ranges);
    }

    private static List<IdRange> merged(List<IdRange> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingLong(IdRange::first));
        var merged = new ArrayList<IdRange>();
        for (var range : sorted) {
            var end = merged.size() - 1;
            if (end >= 0 && merged.get(end).touches(range)) {
                merged.set(end, merged.get(end).joinedWith(range));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    /** This set and the given range. */
    public ScannedRanges plus(IdRange range) {
        var more = new ArrayList<>(ranges);
        more.add(range);
        return new ScannedRanges(more);
    }

    /** The range of this set that holds the id. */
    public Optional<IdRange> around(long id) {
        return ranges.stream().filter(range -> range.contains(id)).findFirst();
    }

    public boolean contains(long id) {
        return around(id).isPresent();
    }

    /** What is missing from this set inside the window, in ascending order. */
    public List<IdRange> gapsIn(IdRange window) {
        var gaps = new ArrayList<IdRange>();
        var next = window.first();
        for (var range : ranges) {
            if (range.last() < next) {
                continue;
            }
            if (range.first() > window.last()) {
                break;
            }
            if (range.first() > next) {
                gaps.add(new IdRange(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= window.last()) {
            gaps.add(new IdRange(next, window.last()));
        }
        return List.copyOf(gaps);
    }
}
