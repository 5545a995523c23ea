package dev.userbot.listen.handlers;

import java.time.Duration;
import java.util.Optional;

/** Hears what goes wrong with handlers. Called on several threads; must return soon. */
public interface HandlerProgress {
    /**
     * A handler failed to handle a message.
     *
     * @param title of the chat, as Telegram gave it: hostile
     * @param again after how long it is tried again; empty if it is given up
     */
    void handlerFailed(String handler, String title, Exception cause, Optional<Duration> again);

    /** A handler was interrupted since it took too long, and does not even end then. Other handlers go on. */
    void handlerHangs(String handler, String title);
}
