package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ranges are compared with the plain sets of numbers that they stand for. */
class ScannedRangesTest {
    private static final long LAST = 60;

    @Property
    void aSetHoldsTheIdsOfItsRanges(@ForAll("ranges") List<IdRange> ranges, @ForAll("range") IdRange added) {
        var set = new ScannedRanges(ranges).plus(added);
        assertThat(ids(set))
                .isEqualTo(ids(id -> added.contains(id) || ranges.stream().anyMatch(r -> r.contains(id))));
    }

    @Property
    void rangesAreAscendingAndNeverTouch(@ForAll("ranges") List<IdRange> ranges) {
        var kept = new ScannedRanges(ranges).ranges();
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i).first()).isGreaterThan(kept.get(i - 1).last() + 1);
        }
    }

    @Property
    void theOrderOfAdditionDoesNotMatter(@ForAll("ranges") List<IdRange> ranges) {
        var oneByOne = ScannedRanges.NONE;
        for (var range : ranges) {
            oneByOne = oneByOne.plus(range);
        }
        assertThat(oneByOne).isEqualTo(new ScannedRanges(ranges));
    }

    @Property
    void gapsAreWhatTheWindowHasAndTheSetHasNot(
            @ForAll("ranges") List<IdRange> ranges, @ForAll("range") IdRange window) {
        var set = new ScannedRanges(ranges);
        var gaps = new ScannedRanges(set.gapsIn(window));
        assertThat(gaps.ranges()).isEqualTo(set.gapsIn(window));
        assertThat(ids(gaps)).isEqualTo(ids(id -> window.contains(id) && !set.contains(id)));
    }

    @Property
    void theRangeAroundAnIdIsTheWholePiece(@ForAll("ranges") List<IdRange> ranges, @ForAll("range") IdRange id) {
        var set = new ScannedRanges(ranges);
        assertThat(set.around(id.first()))
                .isEqualTo(set.ranges().stream()
                        .filter(range -> range.contains(id.first()))
                        .findAny());
    }

    private static List<Long> ids(ScannedRanges set) {
        return ids(set::contains);
    }

    private static List<Long> ids(LongPredicate included) {
        return LongStream.rangeClosed(1, LAST + 1).filter(included).boxed().toList();
    }

    @Provide
    Arbitrary<IdRange> range() {
        var bound = Arbitraries.longs().between(1, LAST);
        return Combinators.combine(bound, bound)
                .as((one, other) -> new IdRange(Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<List<IdRange>> ranges() {
        var bound = Arbitraries.longs().between(1, LAST);
        return Combinators.combine(bound, Arbitraries.longs().between(0, 6))
                .as((first, more) -> new IdRange(first, Math.min(LAST, first + more)))
                .list()
                .ofMaxSize(12);
    }
}
