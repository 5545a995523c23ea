package dev.userbot.listen;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a listener is.
 *
 * @param lastUpdate when TDLib last told of something that happened in one of the chats
 * @param waiting how many chats have something that is not in the archive yet
 * @param stored messages that came into the archive since the start, edited ones included
 * @param deleted messages that were marked as deleted since the start
 * @param failures how often a chat could not be read since the start
 * @param lag for how long the oldest of what is not in the archive yet has waited
 * @param unhandled messages that handlers have still to handle, counted once for each of them
 * @param handlerFailures how often a handler failed since the start
 */
public record ListenStatus(
        boolean connected,
        Optional<Instant> lastUpdate,
        int chats,
        int waiting,
        long stored,
        long deleted,
        long failures,
        Duration lag,
        long unhandled,
        long handlerFailures) {}
