package dev.userbot.export;

import dev.userbot.chats.ChatRef;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What to export.
 *
 * @param chat which chat, as the user named it
 * @param formats at least one
 * @param out the folder to write into; empty for the usual one, named after the chat
 * @param since only messages from this moment on, itself included
 * @param until only messages before this moment, itself excluded
 * @param limit at most this many messages, the newest of the range; positive
 * @param zone for times shown to readers
 * @param maxWait the longest rate limit to wait for; not negative
 */
public record ExportRequest(
        ChatRef chat,
        Set<ExportFormat> formats,
        Optional<Path> out,
        Optional<Instant> since,
        Optional<Instant> until,
        OptionalInt limit,
        ZoneId zone,
        Duration maxWait) {}
