package dev.userbot.sandbox.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the offsets of the protocol cut out of ten messages with the ids 10, 20 … 100, each dated as its id. */
class PageTest {
    private static final History TEN = new History() {
        @Override
        public int size() {
            return 10;
        }

        @Override
        public int idAt(int index) {
            return (index + 1) * 10;
        }

        @Override
        public TlObject at(int index) {
            return TlObject.of("message", "id", idAt(index), "date", idAt(index));
        }
    };

    @Test
    void withoutOffsetItBeginsWithTheNewest() {
        assertThat(ids("limit", 3)).containsExactly(100, 90, 80);
    }

    @Test
    void anOffsetIdIsNotPartOfThePage() {
        assertThat(ids("offset_id", 50, "limit", 2)).containsExactly(40, 30);
    }

    @Test
    void anOffsetIdNeedNotExist() {
        assertThat(ids("offset_id", 55, "limit", 2)).containsExactly(50, 40);
    }

    @Test
    void aNegativeAddOffsetReachesToNewerOnes() {
        assertThat(ids("offset_id", 50, "add_offset", -3, "limit", 4)).containsExactly(70, 60, 50, 40);
    }

    @Test
    void nearTheNewestANegativeAddOffsetGivesFewer() {
        assertThat(ids("offset_id", 90, "add_offset", -5, "limit", 5)).containsExactly(100, 90);
    }

    @Test
    void aPositiveAddOffsetSkips() {
        assertThat(ids("add_offset", 8, "limit", 5)).containsExactly(20, 10);
    }

    @Test
    void anOffsetDateMeansBeforeIt() {
        assertThat(ids("offset_date", 31, "limit", 2)).containsExactly(30, 20);
    }

    @Test
    void minAndMaxIdAreExclusive() {
        assertThat(ids("limit", 10, "min_id", 30, "max_id", 60)).containsExactly(50, 40);
    }

    @Test
    void beyondTheEndThereIsNothing() {
        assertThat(ids("offset_id", 10, "limit", 5)).isEmpty();
    }

    private static List<Integer> ids(Object... request) {
        return Page.of(TEN, TlObject.of("messages.getHistory", request)).messages().stream()
                .map(message -> message.intValue("id"))
                .toList();
    }
}
