package dev.userbot.plugin;

import dev.userbot.td.TdClient;

/** What can be done about a message. Safe for use by several threads. */
public interface Actions {
    /**
     * Answers the message in its chat. However often the handler is called for the message, an answer with the same text is
     * sent once.
     *
     * @param text plain, at most 4 096 UTF-16 units
     * @throws dev.userbot.td.UserbotException if Telegram refuses it; not sent then
     */
    void reply(String text);

    /** TDLib itself, logged in, for everything else. */
    TdClient telegram();
}
