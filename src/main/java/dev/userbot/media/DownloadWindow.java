package dev.userbot.media;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many files may be under way at once. TDLib keeps 2 MiB of requests in flight to each data centre and serves what was
 * asked for last first ({@code FileDownloadManager} of tdlib/td), so more than fills this window would only wait, the
 * earliest longest. Small and large files are counted apart: a few large ones fill the window for minutes, and small ones
 * would never get their turn. For one thread.
 */
final class DownloadWindow {
    /** Below it a file is one to four requests. */
    static final long SMALL = 256 * 1024;

    /** A little more than TDLib's own: while one file is checked and put away, another is under way. */
    private static final long BYTES = 3L << 20;

    private static final int MOST_SMALL = 64;

    /** One whose end is near and one to take its place. */
    private static final int FEWEST_LARGE = 2;

    private final OptionalInt parallel;
    private final Map<Lane, Use> uses = new HashMap<>();
    private int underWay;

    private record Lane(int dataCentre, boolean small) {}

    private record Use(int files, long bytes) {
        static final Use NONE = new Use(0, 0);
    }

    /** @param parallel the highest number of files at once, if somebody wants to decide it */
    DownloadWindow(OptionalInt parallel) {
        this.parallel = parallel;
    }

    /** Whether one more file of this size may begin. */
    boolean admits(int dataCentre, long size) {
        if (parallel.isPresent()) {
            return underWay < parallel.getAsInt();
        }
        var use = uses.getOrDefault(lane(dataCentre, size), Use.NONE);
        return isSmall(size)
                ? use.files < MOST_SMALL && use.bytes < BYTES
                : use.files < FEWEST_LARGE || use.bytes < BYTES;
    }

    void enter(int dataCentre, long size) {
        underWay++;
        uses.merge(lane(dataCentre, size), new Use(1, size), (a, b) -> new Use(a.files + 1, a.bytes + size));
    }

    void leave(int dataCentre, long size) {
        underWay--;
        uses.computeIfPresent(lane(dataCentre, size), (lane, use) -> new Use(use.files - 1, use.bytes - size));
    }

    private static Lane lane(int dataCentre, long size) {
        return new Lane(dataCentre, isSmall(size));
    }

    /** Photos of unknown size are small. */
    static boolean isSmall(long size) {
        return size < SMALL;
    }
}
