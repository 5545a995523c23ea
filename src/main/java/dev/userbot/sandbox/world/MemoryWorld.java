package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A world in memory. What was told never changes, except the histories, which grow under their own locks. */
final class MemoryWorld implements World {
    private final WorldContent content;
    private final Map<Place, LiveHistory> histories = new ConcurrentHashMap<>();
    private final Map<PeerId, NewestInTopics> newest = new ConcurrentHashMap<>();
    private final Map<Long, AccountState> states = new ConcurrentHashMap<>();
    private final Map<Long, TlObject> statuses = new ConcurrentHashMap<>();
    private final List<Consumer<WorldChange>> listeners = new CopyOnWriteArrayList<>();

    MemoryWorld(WorldContent content) {
        this.content = content;
        content.histories().forEach((place, history) -> histories.put(place, new LiveHistory(history)));
    }

    /**
     * Where a history is kept.
     *
     * @param owner whose copy it is; 0 for channels, which are the same for all
     */
    record Place(long owner, PeerId peer) {
        static Place of(long viewer, PeerId peer) {
            return new Place(peer.kind() == PeerId.Kind.CHANNEL ? 0 : viewer, peer);
        }

        boolean sharesIdsWith(Place other) {
            return owner == 0 ? equals(other) : owner == other.owner;
        }
    }

    @Override
    public List<Account> accounts() {
        return content.accounts();
    }

    @Override
    public Optional<TlObject> user(long id) {
        return Optional.ofNullable(content.users().get(id)).map(user -> {
            var status = statuses.get(id);
            return status == null ? user : user.with("status", status);
        });
    }

    @Override
    public Optional<TlObject> fullUser(long id) {
        return Optional.ofNullable(content.fullUsers().get(id));
    }

    @Override
    public Optional<TlObject> chat(PeerId peer) {
        return Optional.ofNullable(content.chats().get(peer));
    }

    @Override
    public Optional<TlObject> fullChat(PeerId peer) {
        return Optional.ofNullable(content.fullChats().get(peer));
    }

    @Override
    public Optional<PeerId> byUsername(String username) {
        return Optional.ofNullable(content.usernames().get(username.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<PeerId> byPhone(String phone) {
        return content.users().entrySet().stream()
                .filter(user ->
                        !phone.isEmpty() && user.getValue().string("phone").equals(phone))
                .map(user -> PeerId.user(user.getKey()))
                .findFirst();
    }

    @Override
    public Optional<PeerId> byInvite(String hash) {
        return Optional.ofNullable(content.invites().get(hash));
    }

    @Override
    public boolean isMember(long userId, PeerId peer) {
        return content.members().getOrDefault(peer, Set.of()).contains(userId);
    }

    @Override
    public List<PeerId> chats() {
        return List.copyOf(content.chats().keySet());
    }

    @Override
    public History history(long viewer, PeerId peer) {
        return live(Place.of(viewer, peer));
    }

    @Override
    public int nextId(long viewer, PeerId peer) {
        var place = Place.of(viewer, peer);
        return 1
                + histories.entrySet().stream()
                        .filter(other -> place.sharesIdsWith(other.getKey()))
                        .mapToInt(other -> other.getValue().lastId())
                        .max()
                        .orElse(0);
    }

    @Override
    public List<TlObject> topics(PeerId peer) {
        var told = content.topics().getOrDefault(peer, List.of());
        if (told.isEmpty()) {
            return told;
        }
        var history = live(Place.of(0, peer));
        var known = newest.compute(
                peer,
                (same, before) ->
                        before != null && before.version() == history.version() ? before : NewestInTopics.of(history));
        return told.stream()
                .map(topic -> topic.with("top_message", known.in(topic.intValue("id"))))
                .sorted(Comparator.comparing((TlObject topic) -> !topic.flag("pinned"))
                        .thenComparing(topic -> -topic.intValue("top_message")))
                .toList();
    }

    @Override
    public List<TlObject> customEmoji() {
        return content.customEmoji();
    }

    @Override
    public Optional<WorldFile> file(long id) {
        return file(id, "");
    }

    @Override
    public Optional<WorldFile> file(long id, String thumbSize) {
        return content.files().find(id, thumbSize);
    }

    @Override
    public Optional<Long> owner(PeerId peer) {
        return Optional.ofNullable(content.owners().get(peer));
    }

    @Override
    public AccountState state(long userId) {
        return states.computeIfAbsent(userId, nothingHappenedYet -> new AccountState());
    }

    @Override
    public int readFromTheBeginning(long viewer, PeerId peer) {
        return live(Place.of(viewer, peer)).lastToldId();
    }

    @Override
    public void shelve(String thumbSize, WorldFile file) {
        content.files().put(thumbSize, file);
    }

    @Override
    public synchronized void apply(WorldChange change) {
        change(content.accounts().get(0).userId(), change);
        listeners.forEach(listener -> listener.accept(change));
    }

    @Override
    public void onChange(Consumer<WorldChange> listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    private void change(long viewer, WorldChange change) {
        if (change instanceof WorldChange.SeenBy seen) {
            change(seen.viewer(), seen.change());
            return;
        }
        if (change instanceof WorldChange.MessageSent sent) {
            sent.effects().forEach(effect -> change(viewer, effect));
            sent.effects().forEach(state(sent.sender())::writes);
            return;
        }
        if (change instanceof WorldChange.MessageAdded added) {
            history(change, viewer).add(added.message());
        } else if (change instanceof WorldChange.MessageEdited edited) {
            history(change, viewer).edit(edited.message());
        } else if (change instanceof WorldChange.MessageDeleted deleted) {
            history(change, viewer).delete(deleted.messageId());
        } else if (change instanceof WorldChange.StatusChanged changed) {
            statuses.put(changed.peer().id(), changed.status());
        }
        state(viewer).apply(change);
    }

    private LiveHistory history(WorldChange change, long viewer) {
        return live(Place.of(viewer, change.peer()));
    }

    private LiveHistory live(Place place) {
        return histories.computeIfAbsent(place, nobodyWroteYet -> new LiveHistory(new ListHistory(List.of())));
    }
}
