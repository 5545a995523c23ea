package dev.userbot.plugin;

import java.time.Duration;

/**
 * Is given every message of the chats that are listened to, from the moment on at which it was first there: new ones and new
 * versions of edited ones, also those that came while nothing was running or connected. Those of one chat come one after the
 * other, in their order; those of several chats at the same time, so it must be safe for use by several threads.
 */
public interface MessageHandler {
    /**
     * What is remembered about handled messages is remembered under this name: unique, and the same in every run. Letters,
     * digits, {@code . - _ :}, at most 100.
     */
    String name();

    /**
     * How long handling one message may take. Whoever takes longer is interrupted, and the message is tried again later. At
     * least a second.
     */
    default Duration timeout() {
        return Duration.ofMinutes(1);
    }

    /**
     * Handles one message. After a return it does not come again; after an exception, or if the program ends meanwhile, it
     * does: what it does must do no harm when done twice, as {@link Actions#reply} does not. After four attempts it is
     * reported and passed over.
     *
     * @throws Exception whatever fails; the owner of the account is shown the text of a {@link
     *     dev.userbot.td.UserbotException}, and of others the class only
     */
    void handle(ChatMessage message, Actions actions) throws Exception;
}
