package dev.userbot.archive;

/**
 * Somebody on a list of recipients.
 *
 * @param name the chat's title when it was added; not yet safe to print
 */
public record ListedRecipient(long chatId, String name) {}
