package dev.userbot.media;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many files may be under way at once. TDLib keeps 2 MiB of requests in flight to each data centre and gives them to the
 * file that was asked for last ({@code ResourceManager} of tdlib/td), as much as that can ever use. But each file sends its
 * requests slowly: the second after 50 ms, the next ones faster, at the end one every 3 ms ({@code FileDownloader}). So a file
 * that has just begun holds much of the window and uses little of it. A few large ones, well under way, use it best; small
 * ones beside them get half of it, so that neither waits for the other. More files at once are slower, not faster.
 * For one thread.
 */
final class DownloadWindow {
    /** Below it a file is one to four requests. */
    static final long SMALL = 256 * 1024;

    /** Half of TDLib's window, and a little more: while one file is checked and put away, another is under way. */
    private static final long SHARE = 5L << 18;

    /** What TDLib asks for in one request, and the least that it reserves for a file. */
    private static final long PART = 64 * 1024;

    /** One that begins, one in the middle, and one near its end. */
    private static final int FEWEST_LARGE = 3;

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
        var use = use(dataCentre, isSmall(size));
        var others = use(dataCentre, !isSmall(size));
        return use.bytes < (others.files == 0 ? 2 * SHARE : SHARE) || (!isSmall(size) && use.files < FEWEST_LARGE);
    }

    /** How many files of a data centre are under way. */
    int underWay(int dataCentre) {
        return use(dataCentre, true).files + use(dataCentre, false).files;
    }

    private Use use(int dataCentre, boolean small) {
        return uses.getOrDefault(new Lane(dataCentre, small), Use.NONE);
    }

    void enter(int dataCentre, long size) {
        underWay++;
        uses.merge(
                lane(dataCentre, size),
                new Use(1, reserved(size)),
                (use, one) -> new Use(use.files + 1, use.bytes + one.bytes));
    }

    void leave(int dataCentre, long size) {
        underWay--;
        uses.computeIfPresent(
                lane(dataCentre, size), (lane, use) -> new Use(use.files - 1, use.bytes - reserved(size)));
    }

    private static long reserved(long size) {
        return Math.max(PART, (size + PART - 1) / PART * PART);
    }

    private static Lane lane(int dataCentre, long size) {
        return new Lane(dataCentre, isSmall(size));
    }

    /** Photos of unknown size are small. */
    static boolean isSmall(long size) {
        return size < SMALL;
    }
}
