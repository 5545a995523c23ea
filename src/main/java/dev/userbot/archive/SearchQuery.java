package dev.userbot.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What to search the archive for. Begin with {@link #of} and narrow it.
 *
 * @param text words that all must occur, in any of their Russian or English forms; {@code "words in quotes"} exactly and
 *     in this order; {@code begin*} for words that begin so. Any text is allowed; one without a word finds nothing.
 * @param chats only messages of these chats; empty means all
 * @param filter only messages that it accepts
 * @param since only messages of this moment or later
 * @param until only messages before this moment
 * @param limit the highest number of hits; at least 1
 */
public record SearchQuery(
        String text,
        Set<Long> chats,
        MessageFilter filter,
        Optional<Instant> since,
        Optional<Instant> until,
        Order order,
        int limit) {
    /** Which hits come first. */
    public enum Order {
        /** Those with the rarest of the words, and with most of them (BM25). */
        BEST_FIRST,
        NEWEST_FIRST
    }

    private static final int USUAL_LIMIT = 100;

    public SearchQuery {
        chats = Set.copyOf(chats);
        if (limit < 1) {
            throw new IllegalArgumentException("a search for " + limit + " messages finds none");
        }
    }

    /** Searches all chats for the 100 newest messages. */
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text,
                Set.of(),
                MessageFilter.NONE,
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST_FIRST,
                USUAL_LIMIT);
    }

    /** The same in these chats only. */
    public SearchQuery withChats(Set<Long> only) {
        return new SearchQuery(text, only, filter, since, until, order, limit);
    }

    /** The same with this filter instead. */
    public SearchQuery withFilter(MessageFilter other) {
        return new SearchQuery(text, chats, other, since, until, order, limit);
    }

    /** The same with this period instead; an empty bound is none. */
    public SearchQuery withPeriod(Optional<Instant> from, Optional<Instant> to) {
        return new SearchQuery(text, chats, filter, from, to, order, limit);
    }

    /** The same in this order. */
    public SearchQuery withOrder(Order other) {
        return new SearchQuery(text, chats, filter, since, until, other, limit);
    }

    /** The same with at most so many hits. */
    public SearchQuery withLimit(int count) {
        return new SearchQuery(text, chats, filter, since, until, order, count);
    }

    long firstSecond() {
        return MessageSelection.ALL.withPeriod(since, until).firstSecond();
    }

    long endSecond() {
        return MessageSelection.ALL.withPeriod(since, until).endSecond();
    }
}
