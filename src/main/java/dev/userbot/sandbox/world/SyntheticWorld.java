package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.List;

/**
 * A world with one long public supergroup, for load tests. Its messages are computed when they are read: a million
 * of them take no memory.
 */
public final class SyntheticWorld {
    private static final long OWNER = 2_300_000_001L;
    private static final int WRITERS = 20;
    private static final int SECONDS_BETWEEN = 60;
    private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");

    private SyntheticWorld() {}

    /**
     * Makes such a world. Message number n, from 1, has id n, is written by one of 20 people and says so.
     *
     * @param username of the supergroup, without {@code @}
     * @param messages how many, 1 to 1 500 000 (one a minute, so that the last is not in the future)
     * @param phone of the only account, digits only
     */
    public static World of(String username, int messages, String phone) {
        var world = new WorldBuilder(messages);
        var people = new Person[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
            people[i] = world.person(OWNER + i, "Writer").lastName(Integer.toString(i + 1));
        }
        var chat = world.supergroup(1_600_000_001L, "Long chat of " + messages, BEGINNING)
                .username(username)
                .members(people);
        world.computed(MemoryWorld.Place.of(OWNER, chat.peer()), new Numbered(chat.peer(), messages));
        return world.account(people[0], phone, List.of(chat.peer())).build();
    }

    /** One message a minute, without gaps. */
    private record Numbered(PeerId peer, int size) implements History {
        @Override
        public int idAt(int index) {
            return index + 1;
        }

        @Override
        public TlObject at(int index) {
            int id = idAt(index);
            return TlObject.of(
                    "message",
                    "id",
                    id,
                    "from_id",
                    PeerId.user(OWNER + id % WRITERS).toTl(),
                    "peer_id",
                    peer.toTl(),
                    "date",
                    (int) (BEGINNING.getEpochSecond() + (long) index * SECONDS_BETWEEN),
                    "message",
                    "Message " + id + " of " + size + ", which is as long as people usually write.");
        }
    }
}
