package dev.userbot.cli;

import dev.userbot.media.MediaProgress;
import java.time.Clock;

/** A download's progress, shown until it is closed. Closing twice does nothing. */
interface MediaView extends AutoCloseable {
    /** What the download tells. */
    MediaProgress progress();

    @Override
    void close();

    /** The form that suits the streams: bars for a person, a line now and then for a log, or nothing. */
    static MediaView on(Terminal terminal, boolean quiet, Clock clock) {
        if (quiet) {
            return new Plain(MediaProgress.NONE);
        }
        return terminal.errIsTerminal()
                ? new MediaBars(terminal.err(), terminal.colours() ? MediaBars.MOST_FILES : 0)
                : new Plain(new MediaLines(terminal.err(), clock));
    }

    /** A progress that leaves nothing to be closed. */
    record Plain(MediaProgress progress) implements MediaView {
        @Override
        public void close() {}
    }
}
