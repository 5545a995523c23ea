package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkWatchTest {
    private static final Instant START = Instant.parse("2026-02-01T12:00:00Z");
    private static final Set<String> HOME = Set.of("192.0.2.7");

    private final NetworkWatch watch = new NetworkWatch(START, HOME);

    @Test
    void aComputerThatSleptNeedsANewConnectionOnce() {
        assertThat(watch.isBroken(START.plusSeconds(1), HOME)).isFalse();
        assertThat(watch.isBroken(START.plusSeconds(3_600), HOME)).isTrue();
        assertThat(watch.isBroken(START.plusSeconds(3_601), HOME)).isFalse();
    }

    @Test
    void soDoesOneInAnotherNetwork() {
        assertThat(watch.isBroken(START.plusSeconds(1), Set.of("198.51.100.9"))).isTrue();
        assertThat(watch.isBroken(START.plusSeconds(2), Set.of("198.51.100.9"))).isFalse();
        assertThat(watch.isBroken(START.plusSeconds(3), Set.of())).isTrue();
    }
}
