package dev.userbot.listen.commands;

/** Hears what goes wrong with jobs that nobody looks at. Called on several threads; must return soon. */
public interface JobProgress {
    /** A job failed that was not typed, so that no chat shows it; or whose result cannot be shown. */
    void jobFailed(long number, String command, Exception cause);
}
