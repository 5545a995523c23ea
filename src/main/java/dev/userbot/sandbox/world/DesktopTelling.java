package dev.userbot.sandbox.world;

import dev.userbot.sandbox.world.DesktopLosses.Reason;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a scanned Desktop export together as a world. For one use. */
final class DesktopTelling {
    private static final long NOBODY_KNOWN = 7_770_000_001L;

    private final Path file;
    private final WorldBuilder world;
    private final DesktopPeople people;
    private final DesktopFiles files;
    private final DesktopLosses losses;
    /** The ids of messages in private chats and basic groups, which share one sequence. */
    private final Set<Integer> privateIds = new HashSet<>();

    private final Map<PeerId, ToldChat> told = new LinkedHashMap<>();
    private final Set<String> usernames = new HashSet<>();

    DesktopTelling(Path file, WorldBuilder world, DesktopPeople people, DesktopFiles files, DesktopLosses losses) {
        this.file = file;
        this.world = world;
        this.people = people;
        this.files = files;
        this.losses = losses;
    }

    World tell(List<DesktopChat> chats, String phone) {
        var self = self(chats);
        for (var chat : chats) {
            if (chat.peer().kind() == PeerId.Kind.USER && !chat.isSavedMessages()) {
                people.meet(chat.peer(), chat.name());
            }
        }
        var bots =
                chats.stream().filter(DesktopChat::isBot).map(DesktopChat::id).toList();
        Person owner = null;
        for (var known : people.names().entrySet()) {
            if (known.getKey().kind() == PeerId.Kind.USER) {
                var person = person(known.getKey().id(), known.getValue(), bots);
                owner = person.id() == self ? person : owner;
            }
        }
        people.bots()
                .forEach((username, id) ->
                        world.person(id, username).username(username).bot());
        var account = owner == null ? world.person(self, "You") : owner;
        var dialogs = new ArrayList<PeerId>();
        chats.forEach(chat -> dialogs.add(tell(chat, account)));
        strangers();
        return world.account(account, phone, dialogs.stream().distinct().toList())
                .build();
    }

    /** Who exported: told so, or the owner of Saved Messages, or the one of two who is not the chat. */
    private long self(List<DesktopChat> chats) {
        return people.self()
                .or(() -> chats.stream()
                        .filter(DesktopChat::isSavedMessages)
                        .map(DesktopChat::id)
                        .findFirst())
                .or(() -> partner(chats))
                .orElse(NOBODY_KNOWN);
    }

    private Optional<Long> partner(List<DesktopChat> chats) {
        if (chats.size() != 1 || chats.get(0).peer().kind() != PeerId.Kind.USER) {
            return Optional.empty();
        }
        return people.names().keySet().stream()
                .filter(peer -> peer.kind() == PeerId.Kind.USER
                        && peer.id() != chats.get(0).id())
                .map(PeerId::id)
                .findFirst();
    }

    /** A name that is missing means that the account was deleted. */
    private Person person(long id, String name, List<Long> bots) {
        var person = world.person(id, DesktopText.clean(name))
                .with("username", people.usernames().get(id));
        if (name.isEmpty()) {
            return person.deleted();
        }
        return bots.contains(id) ? person.bot() : person;
    }

    private PeerId tell(DesktopChat chat, Person owner) {
        var created =
                Instant.ofEpochSecond(chat.first().map(DesktopChat.Entry::date).orElse(1));
        var peer = chat.isSavedMessages() ? owner.peer() : chat.peer();
        if (told.containsKey(peer)) {
            return peer; // a chat that was left is listed a second time with one's own messages only
        }
        if (peer.kind() != PeerId.Kind.USER) {
            var group = group(chat, owner, created).members(owner);
            told.put(peer, group);
            if (!chat.old().isEmpty()) {
                before(chat, group, owner, created);
            }
        }
        losses.add(Reason.SAME_ID, chat.doubles());
        history(chat, peer, chat.current(), 0, owner);
        return peer;
    }

    private ToldChat group(DesktopChat chat, Person owner, Instant created) {
        var title = DesktopText.clean(chat.name());
        if (chat.peer().kind() == PeerId.Kind.CHAT) {
            return world.basicGroup(owner, chat.id(), title, created);
        }
        var group = chat.isBroadcast()
                ? world.channel(chat.id(), title, created)
                : world.supergroup(chat.id(), title, created);
        return chat.isPublic() ? username(title).map(group::username).orElse(group) : group;
    }

    /** The basic group that the supergroup was before. */
    private void before(DesktopChat chat, ToldChat supergroup, Person owner, Instant created) {
        var entries = chat.old();
        int last = entries.get(entries.size() - 1).id() + DesktopChat.MIGRATED;
        supergroup.withFull("migrated_from_chat_id", chat.oldPeer().id()).withFull("migrated_from_max_id", last);
        world.basicGroup(owner, chat.oldPeer().id(), supergroup.title(), created)
                .members(owner)
                .with("deactivated", true)
                .with("migrated_to", supergroup.input());
        history(chat, chat.oldPeer(), entries, DesktopChat.MIGRATED, owner);
    }

    private void history(DesktopChat chat, PeerId peer, List<DesktopChat.Entry> entries, int shift, Person owner) {
        int free = peer.kind() == PeerId.Kind.CHANNEL ? shift : free(entries, shift);
        var messages = new DesktopMessages(chat, peer, free, owner.id(), people, files);
        world.computed(
                MemoryWorld.Place.of(owner.id(), peer), new DesktopHistory(file, entries, free, messages::translate));
    }

    /** A shift by which no message gets the id of one in another private chat or basic group. */
    private int free(List<DesktopChat.Entry> entries, int shift) {
        int free = shift;
        if (entries.stream().anyMatch(entry -> privateIds.contains(entry.id() + shift))) {
            free = shift + privateIds.stream().mapToInt(Integer::intValue).max().orElse(0);
            losses.add(Reason.ID_OF_ANOTHER_CHAT, entries.size());
        }
        for (var entry : entries) {
            privateIds.add(entry.id() + free);
        }
        return free;
    }

    /** Channels that wrote or were forwarded but were not exported themselves. */
    private void strangers() {
        people.names().forEach((peer, name) -> {
            if (peer.kind() == PeerId.Kind.CHANNEL && !told.containsKey(peer)) {
                world.channel(peer.id(), DesktopText.clean(name), Instant.ofEpochSecond(1));
            }
        });
    }

    /** A public chat had a username, which the format does not tell: its title may give a valid one. */
    private Optional<String> username(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        return plain.length() >= 5 && plain.length() <= 32 && usernames.add(plain)
                ? Optional.of(plain)
                : Optional.empty();
    }
}
