package dev.userbot.cli;

import dev.userbot.td.UserbotException;
import java.io.PrintWriter;

/** What is told of a failure: a line or two, and with {@code -v} where it came from. */
record FailureText(String message, Exception failure) {
    void print(PrintWriter err, int verbosity) {
        err.println("userbot: " + message);
        if (verbosity > 0) {
            trace(err);
        }
        err.flush();
    }

    /**
     * The places without the texts of unforeseen exceptions: those may quote what somebody wrote, and traces are copied
     * into reports.
     */
    private void trace(PrintWriter err) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var begin = cause == failure ? "" : "Caused by: ";
            var text = cause instanceof UserbotException known ? ": " + known.getMessage() : "";
            err.println(begin + cause.getClass().getName() + text);
            for (var frame : cause.getStackTrace()) {
                err.println("\tat " + frame);
            }
        }
    }
}
