package dev.userbot.send.delivery;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;

/** Ctrl-C while something is awaited. */
final class Interruption {
    private Interruption() {}

    /** Sets the thread's interrupt flag again. */
    static UserbotException of(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new UserbotException(
                Failure.INTERRUPTED,
                "Interrupted. Run the same command again to send the rest: nobody gets anything twice.",
                cause);
    }
}
