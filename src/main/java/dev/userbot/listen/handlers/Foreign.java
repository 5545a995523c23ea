package dev.userbot.listen.handlers;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.concurrent.Callable;

/** Runs what others have written. */
public final class Foreign {
    private Foreign() {}

    /**
     * Runs it. An error, as of a plugin that was made for another version, is a failure of that work alone.
     *
     * @throws Exception what it throws
     */
    public static <T> T call(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw new UserbotException(
                    Failure.UNEXPECTED, "It broke (%s).".formatted(e.getClass().getSimpleName()), e);
        }
    }
}
