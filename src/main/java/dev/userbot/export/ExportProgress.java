package dev.userbot.export;

import dev.userbot.media.MediaProgress;
import java.time.Duration;
import java.util.OptionalLong;

/** Told by an export how far it is, on the thread that exports. Must return soon. */
public interface ExportProgress {
    /** Tells nobody. */
    ExportProgress NONE = new ExportProgress() {
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
    };

    /**
     * Messages are safely stored.
     *
     * @param messages how many this run has fetched so far
     * @param estimatedTotal how many it will probably fetch, if that can be told
     */
    void stored(long messages, OptionalLong estimatedTotal);

    /**
     * Telegram asked to wait; called about once a second while waiting.
     *
     * @param remaining how long it will still take
     */
    void waiting(Duration remaining);

    /**
     * Fetching is over and a file is being written.
     *
     * @param file its name without folder
     */
    void rendering(String file);

    /** Told how the files of the messages are downloaded; asked for once, after the messages are stored. */
    MediaProgress files();
}
