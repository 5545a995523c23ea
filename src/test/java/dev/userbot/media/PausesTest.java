package dev.userbot.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final MediaProgress progress = mock();
    private final Pauses pauses = new Pauses(Duration.ofSeconds(60), progress);

    private static TdException limit(int seconds) {
        return new TdException(
                TdException.Kind.RATE_LIMITED,
                429,
                "Too Many Requests",
                Optional.of(Duration.ofSeconds(seconds)),
                "slow down");
    }

    @Test
    void aRateLimitIsWaitedForAndShown() {
        pauses.rateLimited(limit(20), NOW);
        assertThat(pauses.isOver(NOW.plusSeconds(19))).isFalse();
        pauses.watch(NOW.plusSeconds(5));
        verify(progress).waiting(Duration.ofSeconds(15));
        assertThat(pauses.isOver(NOW.plusSeconds(20))).isTrue();
    }

    @Test
    void theSameLimitOfSeveralFilesCountsOnce() {
        for (int file = 0; file < 10; file++) {
            pauses.rateLimited(limit(50), NOW);
        }
        assertThat(pauses.isOver(NOW.plusSeconds(50))).isTrue();
    }

    @Test
    void limitsThatAddUpToMoreThanAllowedEndTheRun() {
        pauses.rateLimited(limit(40), NOW);
        assertThatThrownBy(() -> pauses.rateLimited(limit(40), NOW.plusSeconds(40)))
                .isInstanceOfSatisfying(
                        TdException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(TdException.Kind.RATE_LIMITED));
    }

    @Test
    void afterAFileThatArrivedWaitingCountsAnew() {
        pauses.rateLimited(limit(40), NOW);
        pauses.arrived();
        assertThatCode(() -> pauses.rateLimited(limit(40), NOW.plusSeconds(40))).doesNotThrowAnyException();
    }

    @Test
    void aConnectionMayBeAwayForAWhile() {
        pauses.connected(false, NOW);
        assertThat(pauses.isConnected()).isFalse();
        pauses.watch(NOW.plusSeconds(60));
        pauses.connected(true, NOW.plusSeconds(60));
        pauses.watch(NOW.plusSeconds(600));
        verifyNoInteractions(progress);
    }

    @Test
    void aConnectionThatStaysAwayEndsTheRunHoweverOftenItIsReportedLost() {
        pauses.connected(false, NOW);
        pauses.connected(false, NOW.plusSeconds(50));
        assertThatThrownBy(() -> pauses.watch(NOW.plusSeconds(61)))
                .isInstanceOfSatisfying(
                        UserbotException.class,
                        failure -> assertThat(failure.failure()).isEqualTo(Failure.NO_CONNECTION));
    }
}
