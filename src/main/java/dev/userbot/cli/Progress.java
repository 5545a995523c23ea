package dev.userbot.cli;

import dev.userbot.export.ExportProgress;
import java.time.Clock;

/** An export's progress, shown until it is closed. Closing twice does nothing. */
interface Progress extends ExportProgress, AutoCloseable {
    @Override
    void close();

    /** The form that suits the streams: a bar for a person, a line now and then for a log, or nothing. */
    static Progress on(Terminal terminal, boolean quiet, Clock clock) {
        if (quiet) {
            return new SilentProgress();
        }
        return terminal.errIsTerminal()
                ? new BarProgress(terminal.err(), terminal.colours() ? MediaBars.MOST_FILES : 0)
                : new LineProgress(terminal.err(), clock);
    }
}
