package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A world to write in: two accounts, many people without one, and a chat of every kind. Nobody has said anything yet.
 * For one thread; the {@link World} that it makes is for many.
 */
public final class PeopleWorld {
    /** The account that writes; all people and Bob are her contacts. */
    public static final PeerId ALICE = PeerId.user(3_300_000_001L);

    public static final String ALICE_PHONE = "9996630001";
    /** The other account, a contact of Alice's who has her as a contact too. */
    public static final PeerId BOB = PeerId.user(3_300_000_002L);

    public static final String BOB_PHONE = "9996630002";
    /** A supergroup where both accounts and the first ten people are; Alice made it. */
    public static final PeerId CLUB = PeerId.channel(1_600_000_001L);
    /** A supergroup with slow mode, made by the first of the people; both accounts are in it. */
    public static final PeerId SLOW_CLUB = PeerId.channel(1_600_000_002L);
    /** A supergroup with topics, made by Alice; Bob is in it. */
    public static final PeerId FORUM = PeerId.channel(1_600_000_003L);
    /** A topic of the forum; the first message of it has the same number. */
    public static final int TOPIC = 2;
    /** A channel of Alice's that Bob reads. */
    public static final PeerId CHANNEL = PeerId.channel(1_600_000_010L);
    /** A channel that Alice and Bob may only read. */
    public static final PeerId FOREIGN_CHANNEL = PeerId.channel(1_600_000_011L);
    /** A basic group of Alice, Bob and the first three people. */
    public static final PeerId GROUP = PeerId.chat(4_200_000_001L);

    private static final long FIRST_PERSON = 3_300_000_101L;
    private static final Instant CREATED = Instant.parse("2025-01-01T12:00:00Z");
    private static final int IN_CLUB = 10;
    private static final int IN_GROUP = 3;
    private static final String[] NAMES = {
        "Ada", "Bram", "Carla", "Deniz", "Edda", "Farid", "Gül", "Hugo", "Ines", "Jonas", "Kaja", "Lev"
    };

    private final WorldBuilder world = new WorldBuilder(51);
    private final List<Person> people;
    private int slowModeSeconds = 30;

    private PeopleWorld(int number) {
        people = IntStream.rangeClosed(1, number).mapToObj(this::someone).toList();
    }

    /** A world with so many people beside the two accounts. */
    public static PeopleWorld with(int people) {
        return new PeopleWorld(people);
    }

    /**
     * One of the people without an account, from 1 on: {@code Ada Nr1}, {@code Bram Nr2}… with the usernames {@code
     * person1}… and the numbers 9996631001… When they were last seen is known, except of the second one.
     */
    public static PeerId person(int number) {
        return PeerId.user(FIRST_PERSON + number - 1);
    }

    /** Lets members of the slow club write once in so many seconds; 30 if not told. */
    public PeopleWorld slowMode(int seconds) {
        slowModeSeconds = seconds;
        return this;
    }

    /** Changes what the world says of somebody: gives them a twin's name, a price, a bot's nature. */
    public PeopleWorld change(int number, java.util.function.Consumer<Person> change) {
        change.accept(people.get(number - 1));
        return this;
    }

    /** Ends the telling. */
    public World build() {
        var alice = seen(world.person(ALICE.id(), "Alice").lastName("Adler").username("alice_adler"));
        var bob = seen(world.person(BOB.id(), "Bob").lastName("Brandt").username("bob_brandt"));
        chats(alice, bob);
        var dialogs = List.of(CLUB, SLOW_CLUB, FORUM, CHANNEL, FOREIGN_CHANNEL, GROUP);
        var friends =
                Stream.concat(Stream.of(bob), people.stream()).map(Person::id).toList();
        world.account(account(alice.phone(ALICE_PHONE), ALICE_PHONE, dialogs, friends));
        world.account(account(bob.phone(BOB_PHONE), BOB_PHONE, dialogs, List.of(ALICE.id())));
        return world.build();
    }

    private void chats(Person alice, Person bob) {
        var club = world.supergroup(CLUB.id(), "The Club", CREATED)
                .username("the_club")
                .ownedBy(alice)
                .members(bob);
        first(IN_CLUB).forEach(club::members);
        var slow = world.supergroup(SLOW_CLUB.id(), "The Slow Club", CREATED).slowMode(slowModeSeconds);
        first(1).forEach(slow::ownedBy);
        slow.members(alice, bob);
        forum(alice, bob);
        world.channel(CHANNEL.id(), "Alice's News", CREATED)
                .username("alice_news")
                .ownedBy(alice)
                .members(bob)
                .history()
                .at(CREATED)
                .happens(CHANNEL, TlObject.of("messageActionChannelCreate", "title", "Alice's News"));
        world.channel(FOREIGN_CHANNEL.id(), "Other News", CREATED)
                .username("other_news")
                .members(alice, bob)
                .history()
                .at(CREATED)
                .happens(FOREIGN_CHANNEL, TlObject.of("messageActionChannelCreate", "title", "Other News"));
        var group = world.basicGroup(alice, GROUP.id(), "Small Group", CREATED).members(alice, bob);
        first(IN_GROUP).forEach(group::members);
        for (var begun : List.of(club, slow)) {
            begun.history()
                    .at(CREATED)
                    .happens(alice, TlObject.of("messageActionChannelCreate", "title", begun.title()));
        }
        group.history()
                .at(CREATED)
                .happens(
                        alice,
                        TlObject.of(
                                "messageActionChatCreate",
                                "title",
                                group.title(),
                                "users",
                                new ArrayList<>(List.of(ALICE.id(), BOB.id()))));
    }

    private void forum(Person alice, Person bob) {
        var forum = world.forum(FORUM.id(), "The Forum", CREATED).ownedBy(alice).members(bob);
        var history = forum.history().at(CREATED);
        history.happens(alice, TlObject.of("messageActionChannelCreate", "title", forum.title()));
        var topic = history.happens(
                alice, TlObject.of("messageActionTopicCreate", "title", "Plans", "icon_color", 0x6FB9F0));
        forum.topic(topic(1, "General", 1)).topic(topic(topic.id(), "Plans", topic.id()));
    }

    private static TlObject topic(int id, String title, int topMessage) {
        return TlObject.of(
                "forumTopic",
                "my",
                true,
                "id",
                id,
                "date",
                (int) CREATED.getEpochSecond(),
                "peer",
                FORUM.toTl(),
                "title",
                title,
                "icon_color",
                0x6FB9F0,
                "top_message",
                topMessage,
                "read_inbox_max_id",
                topMessage,
                "read_outbox_max_id",
                topMessage,
                "unread_count",
                0,
                "unread_mentions_count",
                0,
                "unread_reactions_count",
                0,
                "unread_poll_votes_count",
                0,
                "from_id",
                ALICE.toTl(),
                "notify_settings",
                TlObject.of("peerNotifySettings"));
    }

    private Stream<Person> first(int number) {
        return people.stream().limit(number);
    }

    private Person someone(int number) {
        var person = world.person(person(number).id(), NAMES[(number - 1) % NAMES.length])
                .lastName("Nr" + number)
                .username("person" + number)
                .phone(Long.toString(9_996_631_000L + number));
        return number == 2 ? person : seen(person);
    }

    private static Person seen(Person person) {
        return person.with("status", TlObject.of("userStatusOffline", "was_online", (int) CREATED.getEpochSecond()));
    }

    private static Account account(Person person, String phone, List<PeerId> dialogs, List<Long> contacts) {
        return new Account(person.id(), phone, Optional.empty(), "", dialogs, List.of(), contacts);
    }
}
