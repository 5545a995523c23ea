package dev.userbot.markup;

import java.util.ArrayList;
import java.util.List;

/** Hands out the runs of a text range by range, in one pass. */
final class RunCursor {
    private final List<Run> runs;
    private int index;
    private int runStart;

    RunCursor(List<Run> runs) {
        this.runs = runs;
    }

    /**
     * The runs between two offsets, cut at them.
     *
     * @param from not before the end of the range taken last
     */
    List<Run> take(int from, int to) {
        var taken = new ArrayList<Run>();
        while (index < runs.size() && runStart < to) {
            var run = runs.get(index);
            int runEnd = runStart + run.text().length();
            int start = Math.max(from, runStart);
            int end = Math.min(to, runEnd);
            if (start < end) {
                taken.add(run.with(run.text().substring(start - runStart, end - runStart)));
            }
            if (runEnd > to) {
                break;
            }
            runStart = runEnd;
            index++;
        }
        return taken;
    }
}
