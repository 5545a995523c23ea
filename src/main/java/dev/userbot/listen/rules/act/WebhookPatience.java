package dev.userbot.listen.rules.act;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a server that does not answer is waited for.
 *
 * @param first before the second attempt; doubled before each further one
 * @param longest between two attempts, unless the server asks for more
 * @param inAll after which it is given up
 */
record WebhookPatience(Duration first, Duration longest, Duration inAll) {
    static final WebhookPatience USUAL =
            new WebhookPatience(Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofHours(24));

    /** A server may not put off for longer than this. */
    private static final Duration MOST_ASKED = Duration.ofHours(1);

    private static final int MOST_DOUBLED = 20;

    /**
     * How long to wait.
     *
     * @param failures so far, at least one
     * @param asked by the server
     */
    Duration pause(int failures, Optional<Duration> asked) {
        var doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLED));
        var usual = doubled.compareTo(longest) < 0 ? doubled : longest;
        return asked.map(wanted -> wanted.compareTo(MOST_ASKED) < 0 ? wanted : MOST_ASKED)
                .filter(wanted -> wanted.compareTo(usual) > 0)
                .orElse(usual);
    }
}
