package dev.userbot.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DownloadWindowTest {
    private static final long KIB = 1 << 10;
    private static final long MIB = 1 << 20;

    private final DownloadWindow window = new DownloadWindow(OptionalInt.empty());

    /** Lets in as many files of a size as there is room for. */
    private long fill(int dataCentre, long size) {
        return LongStream.iterate(0, count -> window.admits(dataCentre, size), count -> count + 1)
                .peek(count -> window.enter(dataCentre, size))
                .count();
    }

    @Test
    void smallFilesFillTdlibsWindowAndLittleMore() {
        assertThat(fill(1, 100 * KIB) * 128 * KIB).isBetween(2 * MIB, 3 * MIB);
    }

    @Test
    void besideLargeFilesSmallOnesHaveHalfOfIt() {
        assertThat(fill(1, 50 * MIB)).isEqualTo(3);
        assertThat(fill(1, 100 * KIB) * 128 * KIB).isBetween(MIB, 3 * MIB / 2);
    }

    @Test
    void besideSmallFilesThereIsAlwaysRoomForLargeOnes() {
        fill(1, 100 * KIB);
        assertThat(fill(1, 50 * MIB)).isEqualTo(3);
    }

    @Test
    void filesOfUnknownSizeCountAsOneRequestEach() {
        assertThat(fill(1, 0)).isEqualTo(fill(2, 64 * KIB)).isLessThan(64);
    }

    @Test
    void eachDataCentreHasAWindowOfItsOwn() {
        long first = fill(1, 200 * KIB);
        assertThat(fill(2, 200 * KIB)).isEqualTo(first);
        assertThat(window.underWay(1)).isEqualTo((int) first);
        assertThat(window.underWay(3)).isZero();
    }

    @Test
    void whoLeavesMakesRoom() {
        fill(1, 100 * KIB);
        window.leave(1, 100 * KIB);
        assertThat(fill(1, 100 * KIB)).isOne();
    }

    @Test
    void aNumberOfOnesOwnCountsAllDataCentresTogether() {
        var four = new DownloadWindow(OptionalInt.of(4));
        four.enter(1, 1);
        four.enter(1, MIB);
        four.enter(2, 50 * MIB);
        assertThat(four.admits(3, 1)).isTrue();
        four.enter(3, 1);
        assertThat(four.admits(4, 1)).isFalse();
        four.leave(1, MIB);
        assertThat(four.admits(4, 50 * MIB)).isTrue();
    }
}
