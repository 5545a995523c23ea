package dev.userbot.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MemoryWorldTest {
    private static final Instant THEN = Instant.parse("2025-01-01T10:00:00Z");

    private final WorldBuilder builder = new WorldBuilder(1);
    private final Person anna = builder.person(1, "Anna").username("Anna_L");
    private final Person ben = builder.person(2, "Ben");
    private final ToldChat room =
            builder.supergroup(10, "Room", THEN).username("Room").members(anna);

    @Test
    void whatIsToldIsFound() {
        builder.invite("hash", room);
        var world = world();

        assertThat(world.byUsername("anna_l")).contains(PeerId.user(1));
        assertThat(world.byUsername("ROOM")).contains(room.peer());
        assertThat(world.byPhone("9996620001")).contains(PeerId.user(1));
        assertThat(world.byPhone("")).isEmpty();
        assertThat(world.byInvite("hash")).contains(room.peer());
        assertThat(world.isMember(1, room.peer())).isTrue();
        assertThat(world.isMember(2, room.peer())).isFalse();
        assertThat(world.history(1, PeerId.user(77)).size()).isZero();
    }

    @Test
    void changesReachTheHistoryAndTheListeners() {
        room.history().says(anna, "one");
        room.history().says(anna, "two");
        room.history().says(anna, "three");
        var world = world();
        var heard = new ArrayList<WorldChange>();
        world.onChange(heard::add);
        var history = world.history(1, room.peer());
        var two = history.at(1);

        world.apply(new WorldChange.MessageDeleted(room.peer(), 1));
        world.apply(new WorldChange.MessageEdited(room.peer(), two.with("message", "two!")));
        world.apply(new WorldChange.MessageAdded(room.peer(), two.with("id", 9).with("message", "four")));
        world.apply(new WorldChange.MessageEdited(room.peer(), two.with("id", 9).with("message", "four!")));

        assertThat(WorldChecks.messages(history))
                .extracting(message -> message.string("message"))
                .containsExactly("two!", "three", "four!");
        assertThat(history.indexAtLeast(4)).isEqualTo(2);
        assertThat(history.indexAtLeast(10)).isEqualTo(3);
        assertThat(heard).hasSize(4);

        world.apply(new WorldChange.MessageDeleted(room.peer(), 9));
        world.apply(new WorldChange.MessageDeleted(room.peer(), 3));
        assertThat(WorldChecks.messages(history))
                .extracting(message -> message.intValue("id"))
                .containsExactly(2);
    }

    @Test
    void aChangeThatCannotBeIsRefused() {
        room.history().says(anna, "one");
        var world = world();
        var one = world.history(1, room.peer()).at(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.apply(new WorldChange.MessageDeleted(room.peer(), 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.apply(new WorldChange.MessageAdded(room.peer(), one)));
    }

    @Test
    void everyAccountHasItsOwnCopyOfAPrivateChat() {
        builder.privateChat(anna, ben, THEN).says(ben, "hi");
        var world = world();
        var hi = world.history(1, ben.peer()).at(0);

        world.apply(new WorldChange.MessageAdded(ben.peer(), hi.with("id", 2)));
        world.apply(new WorldChange.SeenBy(2, new WorldChange.MessageAdded(anna.peer(), hi)));

        assertThat(world.history(1, ben.peer()).size()).isEqualTo(2);
        assertThat(world.history(2, anna.peer()).size()).isEqualTo(1);
        assertThat(world.history(2, ben.peer()).size()).isZero();
    }

    @Test
    void theStoryOfAChatCannotGoBack() {
        var history = room.history().at("2025-02-01T00:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> history.at("2025-01-31T00:00:00Z"));
    }

    @Test
    void aHistoryCanBeReadWhileItGrows() throws InterruptedException {
        var message = TlObject.of("message", "peer_id", room.peer().toTl(), "date", 1, "message", "x");
        var world = world();
        var history = world.history(1, room.peer());
        var pool = Executors.newFixedThreadPool(2);
        pool.execute(() -> {
            for (int id = 1; id <= 1000; id++) {
                world.apply(new WorldChange.MessageAdded(room.peer(), message.with("id", id)));
            }
        });
        var seen = new ArrayList<Integer>();
        pool.execute(() -> {
            for (int round = 0; round < 1000; round++) {
                int size = history.size();
                seen.add(size == 0 ? 0 : history.at(size - 1).intValue("id"));
            }
        });
        pool.shutdown();

        assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).hasSize(1000).isSorted();
        assertThat(history.size()).isEqualTo(1000);
    }

    @Test
    void aLongChatIsComputed() {
        var world = SyntheticWorld.of("long_chat", 200_000, "9996620001");
        var history = world.history(0, world.byUsername("long_chat").orElseThrow());

        assertThat(history.size()).isEqualTo(200_000);
        assertThat(history.idAt(199_999)).isEqualTo(200_000);
        assertThat(history.indexAtLeast(150_000)).isEqualTo(149_999);
        assertThat(new SchemaCheck().faults("Message", history.at(123_456))).isEmpty();
        assertThat(history.at(5)).isEqualTo(history.at(5));
    }

    private World world() {
        return builder.account(anna, "9996620001", List.of(room.peer())).build();
    }
}
