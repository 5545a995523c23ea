package dev.userbot.sandbox;

import java.time.Duration;

/** A line that carries so many bytes a second. For one thread at a time. */
final class RateLimit {
    private final FileTarget target;
    private final long bytesPerSecond;
    private long freeNanos = System.nanoTime();

    RateLimit(FileTarget target, long bytesPerSecond) {
        this.target = target;
        this.bytesPerSecond = bytesPerSecond;
    }

    FileTarget target() {
        return target;
    }

    /** Puts bytes behind those that are on the line already; answers when they will be through. */
    Duration reserve(int bytes) {
        long now = System.nanoTime();
        freeNanos = Math.max(now, freeNanos) + bytes * 1_000_000_000L / bytesPerSecond;
        return Duration.ofNanos(freeNanos - now);
    }
}
