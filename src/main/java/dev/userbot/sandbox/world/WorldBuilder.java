package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells a world: people, chats, what is said in them, and who can log in. The first account must be told before any
 * basic group, because a basic group's history is its copy. For one thread; what {@link #build} answers is for many.
 */
public final class WorldBuilder {
    private final Seed seed;
    private final FileShelf shelf = new FileShelf();
    private final MediaMaker media;
    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Map<PeerId, ToldChat> chats = new LinkedHashMap<>();
    private final Map<String, PeerId> invites = new HashMap<>();
    private final Map<Long, AtomicInteger> privateIds = new HashMap<>();
    private final List<Conversation> conversations = new ArrayList<>();
    private final Map<MemoryWorld.Place, History> computed = new HashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<TlObject> customEmoji = new ArrayList<>();

    /** Begins a world whose hashes, references and bytes follow from a seed. */
    public WorldBuilder(long seed) {
        this.seed = new Seed(seed);
        media = new MediaMaker(this.seed, shelf);
    }

    public Seed seed() {
        return seed;
    }

    /** Makes photos and files that this world serves. */
    public MediaMaker media() {
        return media;
    }

    /** A user; an empty name is allowed for deleted accounts only. */
    public Person person(long id, String firstName) {
        var person = new Person(seed, id, firstName);
        if (people.put(id, person) != null) {
            throw new IllegalArgumentException("There are two users " + id);
        }
        return person;
    }

    /** A {@code document} that clients can ask for as a custom emoji. */
    public WorldBuilder customEmoji(TlObject document) {
        customEmoji.add(document);
        return this;
    }

    /** Lets somebody log in by phone and code. */
    public WorldBuilder account(Person person, String phone, List<PeerId> dialogs) {
        return account(
                new Account(person.phone(phone).id(), phone, Optional.empty(), "", dialogs, List.of(), List.of()));
    }

    /** Lets somebody log in. */
    public WorldBuilder account(Account account) {
        accounts.removeIf(known -> known.userId() == account.userId());
        accounts.add(account);
        return this;
    }

    /** A basic group as one account sees it. */
    public ToldChat basicGroup(Person owner, long id, String title, Instant created) {
        var peer = PeerId.chat(id);
        var chat = TlObject.of(
                "chat",
                "id",
                id,
                "title",
                title,
                "photo",
                TlObject.of("chatPhotoEmpty"),
                "participants_count",
                0,
                "date",
                (int) created.getEpochSecond(),
                "version",
                1,
                "default_banned_rights",
                everythingAllowed());
        var full = TlObject.of(
                "chatFull",
                "id",
                id,
                "about",
                "",
                "notify_settings",
                TlObject.of("peerNotifySettings"),
                "available_reactions",
                anyReaction());
        return add(new ToldChat(peer, chat, full, conversation(peer, owner.id(), created)));
    }

    public ToldChat supergroup(long id, String title, Instant created) {
        return add(channel(id, title, created, "megagroup")).with("default_banned_rights", everythingAllowed());
    }

    /** A supergroup with topics. */
    public ToldChat forum(long id, String title, Instant created) {
        return supergroup(id, title, created).with("forum", true);
    }

    /** A broadcast channel. */
    public ToldChat channel(long id, String title, Instant created) {
        return add(channel(id, title, created, "broadcast"));
    }

    /** One account's copy of its private chat with somebody; with itself for Saved Messages. */
    public Conversation privateChat(Person owner, Person with, Instant beginning) {
        return conversation(with.peer(), owner.id(), beginning);
    }

    /** Makes a chat reachable by {@code https://t.me/+hash}. */
    public WorldBuilder invite(String hash, ToldChat chat) {
        invites.put(hash, chat.peer());
        return this;
    }

    /** Gives a chat a history that is computed instead of told. */
    WorldBuilder computed(MemoryWorld.Place place, History history) {
        computed.put(place, history);
        return this;
    }

    FileShelf shelf() {
        return shelf;
    }

    /** Ends the telling. */
    public World build() {
        var users = new LinkedHashMap<Long, TlObject>();
        var fullUsers = new LinkedHashMap<Long, TlObject>();
        var usernames = new HashMap<String, PeerId>();
        people.forEach((id, person) -> {
            users.put(id, person.user());
            fullUsers.put(id, person.full());
            name(usernames, person.user(), person.peer());
        });
        var chatObjects = new LinkedHashMap<PeerId, TlObject>();
        var fullChats = new LinkedHashMap<PeerId, TlObject>();
        var members = new HashMap<PeerId, Set<Long>>();
        var owners = new HashMap<PeerId, Long>();
        var topics = new HashMap<PeerId, List<TlObject>>();
        chats.forEach((peer, chat) -> {
            chatObjects.put(peer, chat.chat());
            fullChats.put(peer, chat.full());
            members.put(peer, Set.copyOf(chat.memberIds()));
            chat.owner().ifPresent(owner -> owners.put(peer, owner));
            topics.put(peer, List.copyOf(chat.topics()));
            name(usernames, chat.chat(), peer);
        });
        var histories = new HashMap<>(computed);
        conversations.forEach(conversation -> histories.putIfAbsent(conversation.place(), conversation.told()));
        return new MemoryWorld(new WorldContent(
                accounts,
                users,
                fullUsers,
                chatObjects,
                fullChats,
                usernames,
                invites,
                members,
                owners,
                topics,
                histories,
                customEmoji,
                shelf));
    }

    private ToldChat add(ToldChat chat) {
        if (chats.put(chat.peer(), chat) != null) {
            throw new IllegalArgumentException("There are two chats " + chat.peer());
        }
        return chat;
    }

    private ToldChat channel(long id, String title, Instant created, String kind) {
        var peer = PeerId.channel(id);
        var chat = TlObject.of(
                "channel",
                kind,
                true,
                "id",
                id,
                "access_hash",
                seed.hash("channel", id),
                "title",
                title,
                "photo",
                TlObject.of("chatPhotoEmpty"),
                "date",
                (int) created.getEpochSecond());
        var full = TlObject.of(
                "channelFull",
                "can_view_participants",
                kind.equals("megagroup") ? true : null,
                "id",
                id,
                "about",
                "",
                "read_inbox_max_id",
                0,
                "read_outbox_max_id",
                0,
                "unread_count",
                0,
                "chat_photo",
                TlObject.of("photoEmpty", "id", 0L),
                "notify_settings",
                TlObject.of("peerNotifySettings"),
                "bot_info",
                List.of(),
                "pts",
                1,
                "available_reactions",
                anyReaction(),
                "paid_reactions_available",
                true);
        return new ToldChat(peer, chat, full, conversation(peer, 0, created));
    }

    /** Private chats and basic groups of one account share one sequence of ids; every channel has its own. */
    private Conversation conversation(PeerId peer, long owner, Instant beginning) {
        var last = owner == 0 ? new AtomicInteger() : privateIds.computeIfAbsent(owner, first -> new AtomicInteger());
        var conversation = new Conversation(peer, owner, beginning, last);
        conversations.add(conversation);
        return conversation;
    }

    private static TlObject anyReaction() {
        return TlObject.of("chatReactionsAll", "allow_custom", true);
    }

    private static TlObject everythingAllowed() {
        return TlObject.of("chatBannedRights", "until_date", 0);
    }

    private static void name(Map<String, PeerId> usernames, TlObject named, PeerId peer) {
        if (named.has("username")) {
            usernames.put(named.string("username").toLowerCase(Locale.ROOT), peer);
        }
        named.objects("usernames")
                .forEach(username -> usernames.put(username.string("username").toLowerCase(Locale.ROOT), peer));
    }
}
