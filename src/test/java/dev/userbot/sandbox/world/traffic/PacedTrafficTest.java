package dev.userbot.sandbox.world.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.SyntheticWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacedTrafficTest {
    private final StoppedClock clock = new StoppedClock();
    private final Traffic traffic = new Traffic(List.of(chat()), new TrafficMix(0, 0, 0), 1, clock);

    @Test
    void whatIsDueHappensWhenTheClockHasMoved() {
        var paced = new PacedTraffic(traffic, TrafficRate.perSecond(50), clock, Instant.MAX);

        assertThat(paced.clockMoved()).isZero();
        clock.forward(Duration.ofMillis(100));
        assertThat(paced.clockMoved()).isEqualTo(5);
        assertThat(paced.clockMoved()).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(paced.clockMoved()).isEqualTo(50);
        assertThat(traffic.said()).hasSize(55);
    }

    @Test
    void smallMovesAddUp() {
        var paced = new PacedTraffic(traffic, TrafficRate.parse("7/m"), clock, Instant.MAX);

        for (int i = 0; i < 600; i++) {
            clock.forward(Duration.ofMillis(100));
            paced.clockMoved();
        }

        assertThat(traffic.said()).hasSize(7);
    }

    @Test
    void nothingHappensAfterTheEnd() {
        var end = clock.instant().plusSeconds(2);
        var paced = new PacedTraffic(traffic, TrafficRate.perSecond(10), clock, end);

        clock.forward(Duration.ofSeconds(1));
        paced.clockMoved();
        assertThat(paced.isOver()).isFalse();
        clock.forward(Duration.ofSeconds(5));
        assertThat(paced.clockMoved()).isEqualTo(10);
        assertThat(paced.isOver()).isTrue();
        clock.forward(Duration.ofHours(5));
        assertThat(paced.clockMoved()).isZero();
    }

    @Test
    void aComputerThatSleptDoesNotCatchUpOnTheWholeNight() {
        var paced = new PacedTraffic(traffic, TrafficRate.perSecond(50), clock, Instant.MAX);

        clock.forward(Duration.ofHours(8));
        assertThat(paced.clockMoved()).isEqualTo(500);
        clock.forward(Duration.ofSeconds(1));
        assertThat(paced.clockMoved()).isEqualTo(50);
    }

    private static TalkingChat chat() {
        var world = SyntheticWorld.of("long_chat", 10, "9996620001");
        return TalkingChat.of(world, world.byUsername("long_chat").orElseThrow(), List.of(PeerId.user(2_300_000_001L)));
    }

    /** Moves only when a test moves it. */
    private static final class StoppedClock extends Clock {
        private Instant now = Instant.parse("2026-11-20T12:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
