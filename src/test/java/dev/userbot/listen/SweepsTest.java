package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SweepsTest {
    private static final Instant START = Instant.parse("2026-11-25T12:00:00Z");

    private final Sweeps sweeps = new Sweeps();

    @Test
    void oneIsDueAtTheStartAndEveryHour() {
        assertThat(sweeps.isDue(START, 0)).isTrue();
        assertThat(sweeps.isDue(START.plusSeconds(3599), 0)).isFalse();
        assertThat(sweeps.isDue(START.plusSeconds(3600), 0)).isTrue();
    }

    @Test
    void oneIsDueWhenTheConnectionCameBack() {
        sweeps.isDue(START, 0);
        assertThat(sweeps.isDue(START.plusSeconds(60), 1)).isTrue();
        assertThat(sweeps.isDue(START.plusSeconds(61), 1)).isFalse();
    }

    @Test
    void aBadNetworkCausesOneEveryTenSecondsAtMost() {
        sweeps.isDue(START, 0);
        assertThat(sweeps.isDue(START.plusSeconds(1), 1)).isFalse();
        assertThat(sweeps.isDue(START.plusSeconds(5), 4)).isFalse();
        assertThat(sweeps.isDue(START.plusSeconds(10), 4)).isTrue();
        assertThat(sweeps.isDue(START.plusSeconds(15), 4)).isFalse();
    }
}
