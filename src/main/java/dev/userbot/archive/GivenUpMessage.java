package dev.userbot.archive;

import java.time.Instant;

/**
 * A message that a handler failed to handle.
 *
 * @param at when it was given up
 * @param reason what went wrong at last
 */
public record GivenUpMessage(String handler, long chatId, long messageId, int editDate, Instant at, String reason) {}
