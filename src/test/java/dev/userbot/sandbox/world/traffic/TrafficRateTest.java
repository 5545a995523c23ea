package dev.userbot.sandbox.world.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficRateTest {
    @Test
    void aRateIsSoManyInATime() {
        assertThat(TrafficRate.parse("50/s")).isEqualTo(TrafficRate.perSecond(50));
        assertThat(TrafficRate.parse("10/m")).isEqualTo(new TrafficRate(10, Duration.ofMinutes(1)));
        assertThat(TrafficRate.parse("200/h")).isEqualTo(new TrafficRate(200, Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50/s", "10/m", "200/h"})
    void aRateIsShownAsItIsWritten(String text) {
        assertThat(TrafficRate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "fast", "50", "50/", "/s", "50/d", "-1/s", "0/s", "1.5/s", "1001/s", "50 /s", "60001/m"})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> TrafficRate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("50/s");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 50, 999})
    void aStepIsDueWhenItsTimeHasCome(int steps) {
        var rate = TrafficRate.perSecond(steps);

        for (long count = 1; count < 3000; count++) {
            assertThat(rate.stepsIn(rate.timeOf(count))).isEqualTo(count);
            assertThat(rate.stepsIn(rate.timeOf(count).minusMillis(1))).isLessThan(count);
        }
    }
}
