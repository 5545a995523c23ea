package dev.userbot.listen.control;

/** Runs command lines inside the process that owns the session. Safe for several threads. */
@FunctionalInterface
public interface CommandRunner {
    /**
     * Runs one command on the calling thread. Interrupting the thread is Ctrl-C; its interrupt flag may stay set.
     *
     * @return the exit code; what failed was told on the call's streams
     */
    int run(CommandCall call);
}
