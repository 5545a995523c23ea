package dev.userbot.media;

import dev.userbot.archive.MediaKey;
import java.time.Duration;
import java.util.OptionalLong;

/** Told by a download how far it is, on the thread that downloads. Must return soon. */
public interface MediaProgress {
    /** Tells nobody. */
    MediaProgress NONE = new MediaProgress() {
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
    };

    /**
     * Messages are being looked for.
     *
     * @param messages how many this run has fetched so far
     * @param estimatedTotal how many it will probably fetch, if that can be told
     */
    void searching(long messages, OptionalLong estimatedTotal);

    /** Telegram asked to wait; called about once a second with what is left. */
    void waiting(Duration remaining);

    /**
     * It is known what there is to do, files that are there already included. The first ones may have begun and ended by then;
     * not called if all have.
     *
     * @param bytes of the files whose size is known
     */
    void begin(long files, long bytes);

    /**
     * A file's download begins, for the first time or again.
     *
     * @param name as it is shown: hostile
     * @param size in bytes, 0 if unknown
     */
    void started(MediaKey key, String name, long size);

    /** So many bytes of a file are there, those of earlier runs included. */
    void arrived(MediaKey key, long bytes);

    /** Nothing more happens to a file, which may never have been started. */
    void ended(MediaKey key, long size, MediaOutcome outcome);

    /** A file is tried again later. */
    void postponed(MediaKey key);

    /** Telegram says that it sends slowly to this account, as it does to those without Premium. */
    void slowedDown();
}
