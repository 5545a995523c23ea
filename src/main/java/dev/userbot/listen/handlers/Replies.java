package dev.userbot.listen.handlers;

/** Sends answers. Safe for use by several threads. */
public interface Replies {
    /**
     * Answers a message, once for each key however often it is called.
     *
     * @param text plain
     * @param key at most 200 characters
     * @throws dev.userbot.td.UserbotException if it is not sent
     */
    void reply(long chatId, long messageId, String text, String key);
}
