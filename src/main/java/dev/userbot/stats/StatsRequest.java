package dev.userbot.stats;

import dev.userbot.chats.ChatRef;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which numbers are wanted.
 *
 * @param chat the chat, as the user named it
 * @param since only messages from this moment on, itself included
 * @param until only messages before this moment, itself excluded
 * @param zone decides where days begin and which hour it was
 * @param top how many senders, words, reactions and so on to name, at least 1
 * @param page where to draw the numbers as an HTML page; nothing is drawn if it is empty
 */
public record StatsRequest(
        ChatRef chat, Optional<Instant> since, Optional<Instant> until, ZoneId zone, int top, Optional<Path> page) {
    public StatsRequest {
        if (top < 1) {
            throw new IllegalArgumentException("the top " + top + " are none");
        }
    }
}
