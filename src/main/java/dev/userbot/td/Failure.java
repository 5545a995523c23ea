package dev.userbot.td;

/** What went wrong, for whoever must act on it: a closed set that decides the exit code. */
public enum Failure {
    /** A bug, or the machine: disk full, folder not writable, library missing. */
    UNEXPECTED(1),
    /** A bad option, date or chat reference. */
    USAGE(2),
    /** Not logged in, or Telegram refused the login. */
    NOT_LOGGED_IN(3),
    /** Chat, user, topic or message not found or not accessible. */
    NOT_FOUND(4),
    /** Rate limited for longer than the user allowed to wait; state is saved. */
    RATE_LIMITED(5),
    /** Finished, but something was lost or refused. */
    PARTIAL(6),
    /** Another process holds the session. */
    SESSION_IN_USE(7),
    /** No connection to Telegram in time. */
    NO_CONNECTION(8),
    /** Ctrl-C; state is saved. */
    INTERRUPTED(130);

    private final int exitCode;

    Failure(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The process's exit code. */
    public int exitCode() {
        return exitCode;
    }
}
