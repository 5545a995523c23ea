package dev.userbot.send.delivery;

import java.time.Duration;

/** Hears how sending goes on, on the thread that sends, which waits for the call to end. */
public interface SendListener {
    /** Hears nothing. */
    SendListener NONE = new SendListener() {};

    /** A message is about to be handed over. */
    default void begins(String name) {}

    /** Files are being uploaded; called when that has gone on, at most twice a second. */
    default void uploading(UploadProgress progress) {}

    /** Nothing is sent for a while; called about once a second with what is left of the pause. */
    default void waiting(Duration left) {}
}
