package dev.userbot.cli;

import dev.userbot.media.MediaProgress;
import java.time.Duration;
import java.util.OptionalLong;

/** Shows nothing. */
final class SilentProgress implements Progress {
    @Override
    public void stored(long messages, OptionalLong estimatedTotal) {}

    @Override
    public void waiting(Duration remaining) {}

    @Override
    public void rendering(String file) {}

    @Override
    public MediaProgress files() {
        return MediaProgress.NONE;
    }

    @Override
    public void close() {}
}
