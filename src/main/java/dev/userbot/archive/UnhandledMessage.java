package dev.userbot.archive;

/**
 * A version of a message that a handler has not handled yet.
 *
 * @param editDate TDLib's, in seconds since 1970; 0 if it was not edited
 * @param isEdit whether an earlier version came before
 * @param attempts how often the handler failed so far
 */
public record UnhandledMessage(
        String handler, long chatId, long messageId, int editDate, boolean isEdit, int attempts) {}
