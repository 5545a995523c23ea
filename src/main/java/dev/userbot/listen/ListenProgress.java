package dev.userbot.listen;

import dev.userbot.listen.commands.JobProgress;
import dev.userbot.listen.handlers.HandlerProgress;
import dev.userbot.listen.rules.RuleBookProgress;
import dev.userbot.listen.rules.RuleReports;
import java.time.Duration;

/** Hears how listening goes on. Called on several threads, one at a time for each chat; must return soon. */
public interface ListenProgress extends HandlerProgress, JobProgress, RuleBookProgress, RuleReports {
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

    /**
     * A rule says something to whoever reads standard output.
     *
     * @param line of JSON
     */
    void written(String line);

    /**
     * What is sent again and again cannot be put on Telegram's schedule at the moment.
     *
     * @param again after how long it is tried again
     */
    void recurringFailed(RuntimeException cause, Duration again);

    /** About once a second. */
    void status(ListenStatus status);
}
