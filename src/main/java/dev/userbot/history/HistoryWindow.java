package dev.userbot.history;

import dev.userbot.archive.MessageSelection;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which part of a chat's history is wanted.
 *
 * @param since only messages of this moment or later
 * @param until only messages before this moment
 * @param newest of those, only so many: the latest ones, as people expect of a limit; at least 1
 */
public record HistoryWindow(Optional<Instant> since, Optional<Instant> until, OptionalLong newest) {
    /** The whole history. */
    public static final HistoryWindow ALL = new HistoryWindow(Optional.empty(), Optional.empty(), OptionalLong.empty());

    public HistoryWindow {
        if (newest.isPresent() && newest.getAsLong() < 1) {
            throw new IllegalArgumentException("the newest " + newest.getAsLong() + " messages are none");
        }
    }

    /** The same with this number of messages instead. */
    HistoryWindow withNewest(long count) {
        return new HistoryWindow(since, until, OptionalLong.of(count));
    }

    /** The same part of the history, to be read from the archive afterwards. */
    public MessageSelection selection() {
        return MessageSelection.ALL.withPeriod(since, until).withNewest(newest);
    }
}
