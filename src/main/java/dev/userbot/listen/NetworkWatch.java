package dev.userbot.listen;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Notices what a connection does not survive and TDLib would notice minutes later only: that the computer slept, or is in
 * another network. For one thread.
 */
final class NetworkWatch {
    /** The listener looks about once a second; nobody else stops it for so long. */
    private static final Duration SLEEP = Duration.ofSeconds(30);

    private Instant last;
    private Set<String> addresses;

    /**
     * Begins.
     *
     * @param addresses of this computer
     */
    NetworkWatch(Instant now, Set<String> addresses) {
        this.last = now;
        this.addresses = Set.copyOf(addresses);
    }

    /** Whether the connection should be made anew; called about once a second. */
    boolean isBroken(Instant now, Set<String> addressesNow) {
        var slept = now.isAfter(last.plus(SLEEP));
        var moved = !addressesNow.equals(addresses);
        last = now;
        addresses = Set.copyOf(addressesNow);
        return slept || moved;
    }
}
