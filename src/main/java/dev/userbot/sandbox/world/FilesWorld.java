package dev.userbot.sandbox.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A world for downloads: chats full of files of any size and kind, told by a test or benchmark. {@code
 * world.supergroup("depot").sends(FileSpec.video("film.mp4", 64 << 20).inDataCentre(3))} answers what a client must find.
 * For one thread; what {@link #build} answers is for many.
 */
public final class FilesWorld {
    /** Of the only account. */
    public static final String PHONE = "9996620001";

    private static final long FIRST_PERSON = 2_400_000_001L;
    private static final long FIRST_CHAT = 1_700_000_001L;
    private static final long FIRST_ALBUM = 13_900_000_000_000_001L;
    private static final Instant BEGINNING = Instant.parse("2025-01-01T08:00:00Z");

    private final WorldBuilder world;
    private final FileMaker files;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<PeerId> dialogs = new ArrayList<>();
    private final Person owner;
    private long albums;

    public FilesWorld() {
        this(1);
    }

    /** @param seed of the contents and ids: another one makes other files of the same sizes */
    public FilesWorld(long seed) {
        world = new WorldBuilder(seed);
        files = new FileMaker(world.seed(), world.shelf());
        owner = person("Uma");
    }

    /** A public supergroup, found by its username. */
    public FilesChat supergroup(String username) {
        return chat(world.supergroup(nextChat(), title(username), BEGINNING), username);
    }

    /** A public channel; only the channel itself posts. */
    public FilesChat channel(String username) {
        return chat(world.channel(nextChat(), title(username), BEGINNING), username);
    }

    /** A public supergroup with topics; what is said before the first one is in General. */
    public FilesChat forum(String username) {
        var forum = world.forum(nextChat(), title(username), BEGINNING);
        forum.topic(ForumTopics.topic(forum.peer(), 1, "General", BEGINNING, owner));
        return chat(forum, username);
    }

    /** The account's chat with somebody, who is found by their first name in lower case as username. */
    public FilesChat privateChat(String firstName) {
        var friend = person(firstName);
        dialogs.add(friend.peer());
        return new FilesChat(this, world.privateChat(owner, friend, BEGINNING), friend);
    }

    /**
     * A public supergroup of plain words with a photo now and then. Its messages are computed when they are read, so that
     * hundreds of thousands cost nothing.
     *
     * @param messages how many, up to 1 500 000 (one a minute)
     * @param photoEvery every so many messages there is a photo
     * @param photoSize in bytes
     * @return the photos, oldest first
     */
    public List<SentFile> longTalk(String username, int messages, int photoEvery, long photoSize) {
        var chat = supergroup(username);
        var talk = LongTalk.of(
                chat.peer(),
                owner.peer(),
                messages,
                photoEvery,
                BEGINNING,
                date -> files.make(FileSpec.photo(photoSize), date));
        world.computed(MemoryWorld.Place.of(owner.id(), chat.peer()), talk);
        return talk.photos();
    }

    /** Ends the telling. */
    public World build() {
        return world.account(new Account(
                        owner.phone(PHONE).id(),
                        PHONE,
                        Optional.empty(),
                        "",
                        List.copyOf(dialogs),
                        List.of(),
                        List.of()))
                .build();
    }

    Person person(String firstName) {
        return people.computeIfAbsent(
                firstName,
                name -> world.person(FIRST_PERSON + people.size(), name).username(name.toLowerCase(Locale.ROOT)));
    }

    FileMaker files() {
        return files;
    }

    long nextAlbum() {
        return FIRST_ALBUM + albums++;
    }

    private FilesChat chat(ToldChat chat, String username) {
        dialogs.add(chat.peer());
        var friend = person("Ben");
        return new FilesChat(this, chat.username(username).members(owner, friend), friend);
    }

    private long nextChat() {
        return FIRST_CHAT + dialogs.size();
    }

    private static String title(String username) {
        return "The " + username;
    }
}
