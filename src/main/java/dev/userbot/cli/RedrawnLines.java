package dev.userbot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A few lines at the bottom of a terminal that are drawn over and over, with ANSI escape sequences if there is more than one.
 * Safe for several threads: the bars draw on one of their own.
 */
final class RedrawnLines {
    private static final String ERASE_BELOW = "\u001b[J";

    private final PrintWriter err;
    private final Map<Object, String> lines = new LinkedHashMap<>();
    private String last = "";
    private int drawn;

    RedrawnLines(PrintWriter err) {
        this.err = err;
    }

    /** Changes a line above the last one; shown when that changes. */
    synchronized void put(Object key, String line) {
        lines.put(key, line);
    }

    synchronized void remove(Object key) {
        lines.remove(key);
    }

    /** Changes the last line, and draws all. */
    synchronized void last(String line) {
        last = line;
        draw();
    }

    /** Writes a line that stays. */
    synchronized void above(String line) {
        back();
        err.println(line);
        drawn = 0;
        draw();
    }

    private void draw() {
        back();
        for (var line : lines.values()) {
            err.println(line);
        }
        err.print(last);
        err.flush();
        drawn = lines.size() + 1;
    }

    private void back() {
        if (drawn > 1) {
            err.printf("\u001b[%dA", drawn - 1);
        }
        if (drawn > 0) {
            err.print("\r");
        }
        if (drawn > 1 || (drawn == 1 && !lines.isEmpty())) {
            err.print(ERASE_BELOW);
        }
    }

    /** Leaves the last line where it is, and begins a new one. */
    synchronized void finish() {
        if (drawn > 0) {
            err.println();
            err.flush();
            drawn = 0;
        }
    }
}
