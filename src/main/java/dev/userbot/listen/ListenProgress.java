package dev.userbot.listen;

import dev.userbot.listen.handlers.HandlerProgress;
import java.time.Duration;

/** Hears how listening goes on. Called on several threads, one at a time for each chat; must return soon. */
public interface ListenProgress extends HandlerProgress {
    /** Listening begins. */
    void begun(int chats);

    /** The connection to Telegram was made or lost. */
    void connected(boolean now);

    /**
     * A chat cannot be read at the moment. Nothing is lost: it is tried again.
     *
     * @param title as Telegram gave it: hostile
     * @param again after how long
     */
    void failed(String title, RuntimeException cause, Duration again);

    /** About once a second. */
    void status(ListenStatus status);
}
