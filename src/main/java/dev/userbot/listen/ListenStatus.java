package dev.userbot.listen;

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
 */
public record ListenStatus(
        boolean connected,
        Optional<Instant> lastUpdate,
        int chats,
        int waiting,
        long stored,
        long deleted,
        long failures) {}
