package dev.userbot.media;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How files are downloaded.
 *
 * @param parallel the highest number of files at once; empty to fill TDLib's window, which is fastest
 * @param stallTimeout how long a file may stand still before it is cancelled and put at the end; positive
 * @param maxWait the longest rate limit to wait for, and the longest time without a connection; not negative
 */
public record DownloadLimits(OptionalInt parallel, Duration stallTimeout, Duration maxWait) {
    /** A minute: TDLib itself waits out pauses that Telegram asks for up to that long. */
    public static final Duration USUAL_STALL = Duration.ofMinutes(1);

    /** As fast as TDLib allows. */
    public static DownloadLimits usual(Duration maxWait) {
        return new DownloadLimits(OptionalInt.empty(), USUAL_STALL, maxWait);
    }

    public DownloadLimits {
        if (parallel.isPresent() && parallel.getAsInt() < 1) {
            throw new IllegalArgumentException("at least one file at a time");
        }
        if (stallTimeout.isNegative() || stallTimeout.isZero()) {
            throw new IllegalArgumentException("a stalled file needs some time to be one");
        }
    }
}
