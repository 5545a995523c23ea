package dev.userbot.listen;

import dev.userbot.chats.ChatChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What to listen to.
 *
 * @param choice the chats; chosen once, those that appear later are not among them
 * @param since chats that were not listened to before are read from this moment on instead of from now on
 * @param maxWait the longest rate limit that is sat out in one go; after a longer one the chat is tried again later
 */
public record ListenRequest(ChatChoice choice, Optional<Instant> since, Duration maxWait) {}
