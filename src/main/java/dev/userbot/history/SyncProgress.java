package dev.userbot.history;

/**
 * How far a synchronisation got.
 *
 * @param stored messages stored by this run
 * @param estimatedTotal messages that this run will have stored at its end, guessed from the span of message ids
 */
public record SyncProgress(long stored, long estimatedTotal) {}
