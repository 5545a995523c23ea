package dev.userbot.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What the ledger says of a file.
 *
 * @param size in bytes, as Telegram announced it; 0 if it did not
 * @param reason why it failed; only of failed ones
 * @param attempts how often its download was begun
 * @param path where it lies, absolute, if it is done; where it was about to be put, if it is not
 * @param sha256 of its content, in hexadecimal; only of those that are done
 * @param changed when this was written, in whole seconds
 */
public record MediaEntry(
        MediaKey key,
        MediaType type,
        MediaRole role,
        long size,
        MediaState state,
        Optional<String> reason,
        int attempts,
        Optional<Path> path,
        Optional<String> sha256,
        Instant changed) {}
