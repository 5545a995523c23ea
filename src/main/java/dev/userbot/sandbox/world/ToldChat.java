package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A basic group, supergroup or channel while the world is being told. For one thread. */
public final class ToldChat {
    private final PeerId peer;
    private final Conversation conversation;
    private final Set<Long> members = new LinkedHashSet<>();
    private final List<TlObject> topics = new ArrayList<>();
    private TlObject chat;
    private TlObject full;
    private Optional<Long> owner = Optional.empty();
    private int olderMembers;

    ToldChat(PeerId peer, TlObject chat, TlObject full, Conversation conversation) {
        this.peer = peer;
        this.chat = chat;
        this.full = full;
        this.conversation = conversation;
    }

    public PeerId peer() {
        return peer;
    }

    public String title() {
        return chat.string("title");
    }

    /** What is said in it. */
    public Conversation history() {
        return conversation;
    }

    /** Without {@code @}. */
    public ToldChat username(String username) {
        return with("username", username);
    }

    public ToldChat about(String about) {
        return withFull("about", about);
    }

    public ToldChat photo(TlObject photo) {
        return with("photo", ProfilePhotos.small("chatPhoto", photo)).withFull("chat_photo", photo);
    }

    /** Forbids to forward and to save what is said. */
    public ToldChat protectedContent() {
        return with("noforwards", true);
    }

    /** People who take part; the first one who is named in a basic group is its creator. */
    public ToldChat members(Person... people) {
        for (var person : people) {
            members.add(person.id());
        }
        return this;
    }

    /** Lets somebody do anything here: write in a channel, delete what others wrote. They take part, too. */
    public ToldChat ownedBy(Person person) {
        owner = Optional.of(person.id());
        return members(person);
    }

    /** Lets people who do not own it write no more often than so. */
    public ToldChat slowMode(int seconds) {
        return with("slowmode_enabled", true).withFull("slowmode_seconds", seconds);
    }

    /** People who are counted but have no name in this world. */
    public ToldChat strangers(int count) {
        olderMembers = count;
        return this;
    }

    /** Ties a channel to the group where its posts are discussed. */
    public ToldChat discussedIn(ToldChat group) {
        with("has_link", true).withFull("linked_chat_id", group.peer.id());
        group.with("has_link", true).withFull("linked_chat_id", peer.id());
        return this;
    }

    /** Turns a basic group into a supergroup; both tell so in a message. */
    public ToldChat becomes(ToldChat supergroup, Instant when, Person who) {
        var last = conversation
                .at(when)
                .happens(who, TlObject.of("messageActionChatMigrateTo", "channel_id", supergroup.peer.id()));
        supergroup
                .conversation
                .at(when)
                .happens(who, TlObject.of("messageActionChannelMigrateFrom", "title", title(), "chat_id", peer.id()));
        supergroup.withFull("migrated_from_chat_id", peer.id()).withFull("migrated_from_max_id", last.id());
        return with("deactivated", true).with("migrated_to", supergroup.input());
    }

    /** The protocol's {@code inputChannel}, by which others point to it. */
    TlObject input() {
        return TlObject.of("inputChannel", "channel_id", peer.id(), "access_hash", chat.longValue("access_hash"));
    }

    /** A topic of a forum, begun by a {@code messageActionTopicCreate} with the same id (1 for General). */
    public ToldChat topic(TlObject forumTopic) {
        topics.add(forumTopic);
        return this;
    }

    /** Sets a field of the protocol's {@code chat} or {@code channel}. */
    public ToldChat with(String field, Object value) {
        chat = chat.with(field, value);
        return this;
    }

    /** Sets a field of the protocol's {@code chatFull} or {@code channelFull}. */
    public ToldChat withFull(String field, Object value) {
        full = full.with(field, value);
        return this;
    }

    Optional<Long> owner() {
        return owner;
    }

    Set<Long> memberIds() {
        return members;
    }

    List<TlObject> topics() {
        return topics;
    }

    TlObject chat() {
        return chat.with("participants_count", members.size() + olderMembers);
    }

    TlObject full() {
        return peer.kind() == PeerId.Kind.CHAT
                ? full.with("participants", participants())
                : full.with("participants_count", members.size() + olderMembers);
    }

    private TlObject participants() {
        var people = new ArrayList<TlObject>();
        for (long member : members) {
            people.add(
                    people.isEmpty()
                            ? TlObject.of("chatParticipantCreator", "user_id", member)
                            : TlObject.of(
                                    "chatParticipant",
                                    "user_id",
                                    member,
                                    "inviter_id",
                                    members.iterator().next(),
                                    "date",
                                    chat.intValue("date")));
        }
        return TlObject.of("chatParticipants", "chat_id", peer.id(), "participants", List.copyOf(people), "version", 1);
    }
}
