package dev.userbot.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A command that takes its time.
 *
 * @param number short, for people
 * @param key the same for the same command, so that it is taken once
 * @param arguments as typed, without the command's name
 * @param chatId where it was typed
 * @param messageId the message it was typed in
 * @param attempts how often it was begun
 */
public record Job(
        long number,
        String key,
        String command,
        String arguments,
        long chatId,
        long messageId,
        State state,
        int attempts,
        Instant created,
        Optional<Instant> ended) {
    /** How far a job is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        STOPPED
    }

    /** Without the arguments, which may be a message's text. */
    @Override
    public String toString() {
        return "job " + number + " (" + command + ")";
    }
}
