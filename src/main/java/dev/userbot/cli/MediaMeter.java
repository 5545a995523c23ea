package dev.userbot.cli;

import dev.userbot.archive.MediaKey;
import dev.userbot.media.MediaOutcome;
import java.util.HashMap;
import java.util.Map;

/** Adds up how far a download is. For one thread. */
final class MediaMeter {
    private final Map<MediaKey, Long> underWay = new HashMap<>();
    private long files;
    private long bytes;
    private long filesEnded;
    private long bytesEnded;
    private long bytesFetched;

    void begin(long allFiles, long allBytes) {
        files = allFiles;
        bytes = allBytes;
    }

    void arrived(MediaKey key, long now) {
        var before = underWay.put(key, now);
        bytesFetched += Math.max(0, now - (before == null ? 0 : before));
    }

    void postponed(MediaKey key) {
        underWay.remove(key);
    }

    void ended(MediaKey key, long size, MediaOutcome outcome) {
        var before = underWay.remove(key);
        filesEnded++;
        bytesEnded += size;
        if (outcome == MediaOutcome.DOWNLOADED) {
            bytesFetched += Math.max(0, size - (before == null ? 0 : before));
        }
    }

    long files() {
        return files;
    }

    long filesEnded() {
        return filesEnded;
    }

    long bytes() {
        return bytes;
    }

    /** Whether it has been said yet what there is to do. */
    boolean isBegun() {
        return files > 0;
    }

    /** Of all files that ended, however, and of what is there of the others; never more than all have. */
    long bytesSoFar() {
        return Math.min(
                isBegun() ? bytes : Long.MAX_VALUE,
                bytesEnded
                        + underWay.values().stream().mapToLong(Long::longValue).sum());
    }

    /** What came over the network in this run. */
    long bytesFetched() {
        return bytesFetched;
    }
}
