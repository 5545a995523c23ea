package dev.userbot.send.delivery;

import dev.userbot.td.TdException;
import dev.userbot.td.api.Message;

/** What became of one message that TDLib took. */
sealed interface SendOutcome {
    /** Telegram has it, with its final id. */
    record Arrived(Message message) implements SendOutcome {}

    /**
     * Telegram did not take it.
     *
     * @param messageId of what TDLib keeps of it in the chat, on this device only
     */
    record Refused(TdException cause, long messageId) implements SendOutcome {}

    /** It was deleted before Telegram had it. */
    record Deleted() implements SendOutcome {}
}
