package dev.userbot;

import java.io.PrintWriter;

/** What somebody is told who has not asked for quiet. For one command; the log of the process stays as it is. */
final class Notices {
    private final PrintWriter err;
    private boolean isQuiet;

    Notices(PrintWriter err) {
        this.err = err;
    }

    /** Takes what the command line says: below 0 for quiet. */
    void setVerbosity(int verbosity) {
        isQuiet = verbosity < 0;
    }

    void tell(String notice) {
        if (!isQuiet) {
            err.println(notice);
            err.flush();
        }
    }
}
