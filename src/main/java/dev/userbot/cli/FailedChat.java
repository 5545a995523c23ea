package dev.userbot.cli;

/**
 * A chat that failed, in the published shapes.
 *
 * @param chat as it was named
 * @param code what the exit code would have been for this chat alone
 * @param error what happened, for people
 */
record FailedChat(String chat, int code, String error) {}
