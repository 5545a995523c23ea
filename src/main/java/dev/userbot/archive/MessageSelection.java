package dev.userbot.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which messages of a chat to read.
 *
 * @param ids only these ids
 * @param since only messages of this moment or later
 * @param until only messages before this moment
 * @param newest of those that are left, only so many with the highest ids; at least 1
 */
public record MessageSelection(
        Optional<IdRange> ids, Optional<Instant> since, Optional<Instant> until, OptionalLong newest) {
    public static final MessageSelection ALL =
            new MessageSelection(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());

    public MessageSelection {
        if (newest.isPresent() && newest.getAsLong() < 1) {
            throw new IllegalArgumentException("the newest " + newest.getAsLong() + " messages are none");
        }
    }

    long firstSecond() {
        return since.map(MessageSelection::secondNotBefore).orElse(Long.MIN_VALUE);
    }

    long endSecond() {
        return until.map(MessageSelection::secondNotBefore).orElse(Long.MAX_VALUE);
    }

    /** Messages are dated in whole seconds, so both bounds round up. */
    private static long secondNotBefore(Instant moment) {
        return moment.getNano() == 0 ? moment.getEpochSecond() : moment.getEpochSecond() + 1;
    }
}
