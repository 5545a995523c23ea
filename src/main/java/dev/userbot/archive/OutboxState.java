package dev.userbot.archive;

/** How far a request of the outbox got. */
public enum OutboxState {
    /** TDLib was not asked. */
    PLANNED,
    /** TDLib was asked, or is about to be; the outcome was not written down yet. */
    ASKED,
    /** Telegram has confirmed it. */
    SENT,
    /** Telegram has refused it. */
    FAILED,
    /** It cannot be told whether Telegram has it. */
    UNKNOWN
}
