package dev.userbot.cli;

import dev.userbot.archive.MediaKey;
import dev.userbot.media.MediaOutcome;
import java.time.Duration;
import java.util.OptionalLong;

/** Shows nothing of a download. */
final class SilentMedia implements MediaView {
    @Override
    public void searching(long messages, OptionalLong estimatedTotal) {}

    @Override
    public void waiting(Duration remaining) {}

    @Override
    public void begin(long files, long bytes) {}

    @Override
    public void started(MediaKey key, String name, long size) {}

    @Override
    public void arrived(MediaKey key, long bytes) {}

    @Override
    public void ended(MediaKey key, long size, MediaOutcome outcome) {}

    @Override
    public void postponed(MediaKey key) {}

    @Override
    public void slowedDown() {}

    @Override
    public void close() {}
}
