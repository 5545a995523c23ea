package dev.userbot.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which messages of a chat to read. Begin with {@link #ALL} and narrow it.
 *
 * @param ids only these ids
 * @param since only messages of this moment or later
 * @param until only messages before this moment
 * @param topic only messages of the topic with this id
 * @param filter only messages that it accepts
 * @param newest of those that are left, only so many with the highest ids; at least 1
 */
public record MessageSelection(
        Optional<IdRange> ids,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Long> topic,
        MessageFilter filter,
        OptionalLong newest) {
    /** Every message. */
    public static final MessageSelection ALL = new MessageSelection(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            MessageFilter.NONE,
            OptionalLong.empty());

    public MessageSelection {
        if (newest.isPresent() && newest.getAsLong() < 1) {
            throw new IllegalArgumentException("the newest " + newest.getAsLong() + " messages are none");
        }
    }

    /** The same with this range of ids instead. */
    public MessageSelection withIds(IdRange range) {
        return new MessageSelection(Optional.of(range), since, until, topic, filter, newest);
    }

    /** The same with this period instead; an empty bound is none. */
    public MessageSelection withPeriod(Optional<Instant> from, Optional<Instant> to) {
        return new MessageSelection(ids, from, to, topic, filter, newest);
    }

    /** The same, of this topic only. */
    public MessageSelection withTopic(long topicId) {
        return new MessageSelection(ids, since, until, Optional.of(topicId), filter, newest);
    }

    /** The same with this filter instead. */
    public MessageSelection withFilter(MessageFilter other) {
        return new MessageSelection(ids, since, until, topic, other, newest);
    }

    /** The same with this number of messages instead; empty is all. */
    public MessageSelection withNewest(OptionalLong count) {
        return new MessageSelection(ids, since, until, topic, filter, count);
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
