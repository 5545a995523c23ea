package dev.userbot.history;

import java.time.Duration;

/** Hears how a synchronisation goes on; called on the thread that runs it, which waits for the call to end. */
public interface SyncListener {
    /** Hears nothing. */
    SyncListener NONE = new SyncListener() {};

    /** A page was stored. */
    default void stored(SyncProgress progress) {}

    /** Telegram asked for a pause, or did not answer: called about once a second with what is left of the wait. */
    default void waiting(Duration left) {}
}
