package dev.userbot.e2e;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Person;
import dev.userbot.sandbox.world.WorldBuilder;
import dev.userbot.sandbox.world.traffic.TalkingChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The long form of the soak test: twenty busy groups, a lost connection every twenty seconds, two gaps of 500 messages, three kill
 * -9. Ends with an exception if anything is lost or done twice.
 */
final class LongSoak {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T12:00:00Z");
    private static final String PHONE = "9996640001";
    private static final int GROUPS = 20;
    private static final int PEOPLE = 8;
    private static final int SECONDS_BETWEEN_DROPS = 20;
    private static final int KILLS = 3;
    private static final int GAPS = 2;
    private static final int MISSED = 500;

    private LongSoak() {}

    /** Arguments: an empty folder, things that happen in a second, for how many seconds. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        if (Files.exists(folder)) {
            OfflineUser.delete(folder);
        }
        Files.createDirectories(folder);
        var perSecond = Integer.parseInt(arguments[1]);
        var seconds = Integer.parseInt(arguments[2]);
        // Of a hundred things, 85 are new messages, which are what is counted, as those of the gaps are.
        var said = perSecond * seconds * 85 / 100 + GAPS * MISSED;
        var betweenDrops = perSecond * SECONDS_BETWEEN_DROPS * 85 / 100;
        var begin = System.nanoTime();
        try (var soak = new Soak(folder, scene(), new Soak.Plan(perSecond, said, betweenDrops, KILLS, GAPS, MISSED))) {
            soak.run();
            System.out.printf(
                    "soak: %d/s in %d chats, %d s in all: archive = world, each rule acted once; %s%n",
                    perSecond,
                    GROUPS,
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                    soak.summary());
        }
    }

    private static Soak.Scene scene() {
        var builder = new WorldBuilder(66);
        var owner = builder.person(3_400_000_001L, "Olga").phone(PHONE);
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> builder.person(3_400_000_100L + number, "Talker" + number))
                .toList();
        var groups = IntStream.range(0, GROUPS)
                .mapToObj(number -> group(builder, number, owner, people))
                .toList();
        builder.account(owner, PHONE, groups);
        var world = builder.build();
        var writers = Stream.concat(Stream.of(owner), people.stream())
                .map(Person::peer)
                .toList();
        return new Soak.Scene(
                world,
                groups.stream()
                        .map(group -> TalkingChat.of(world, group, writers))
                        .toList());
    }

    private static PeerId group(WorldBuilder builder, int number, Person owner, List<Person> people) {
        var title = "Busy " + number;
        var group =
                builder.supergroup(1_700_000_001L + number, title, BEGINNING).ownedBy(owner);
        people.forEach(group::members);
        group.history().at(BEGINNING).happens(owner, TlObject.of("messageActionChannelCreate", "title", title));
        return group.peer();
    }
}
