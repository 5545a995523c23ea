package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of an account since the world was told: whom it met, what it read, what it wants to go out later. Safe for
 * use by several threads.
 */
public final class AccountState {
    private final Set<PeerId> dialogs = new LinkedHashSet<>();
    private final Set<Long> contacts = new LinkedHashSet<>();
    private final Map<PeerId, Integer> inbox = new HashMap<>();
    private final Map<PeerId, Integer> outbox = new HashMap<>();
    private final Map<PeerId, TreeMap<Integer, TlObject>> waiting = new HashMap<>();
    private final Map<PeerId, Integer> lastScheduledId = new HashMap<>();
    private final Map<PeerId, Set<Integer>> written = new HashMap<>();

    /** Private chats and basic groups in which something was written, in the order of the first message. */
    public synchronized List<PeerId> dialogs() {
        return List.copyOf(dialogs);
    }

    /** The users that were added to the account's contacts. */
    public synchronized List<Long> contacts() {
        return List.copyOf(contacts);
    }

    /** Up to which message the account read a chat; empty if it did not since the world was told. */
    public synchronized OptionalInt inboxRead(PeerId peer) {
        return mark(inbox, peer);
    }

    /** Up to which message others read what the account wrote; empty if nobody did since the world was told. */
    public synchronized OptionalInt outboxRead(PeerId peer) {
        return mark(outbox, peer);
    }

    /** The messages that wait in a chat, the next one to go out first. */
    public synchronized List<TlObject> scheduled(PeerId peer) {
        return waiting.getOrDefault(peer, new TreeMap<>()).values().stream()
                .sorted(Comparator.comparingInt(message -> message.intValue("date")))
                .toList();
    }

    /** The chats in which messages wait. */
    public synchronized List<PeerId> chatsWithScheduled() {
        return waiting.entrySet().stream()
                .filter(chat -> !chat.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The id of the next message that shall wait in a chat. */
    public synchronized int nextScheduledId(PeerId peer) {
        return 1 + lastScheduledId.getOrDefault(peer, 0);
    }

    /** Whether it was this account that wrote a message in a channel; the message itself does not tell of posts. */
    public synchronized boolean wrote(PeerId channel, int id) {
        return written.getOrDefault(channel, Set.of()).contains(id);
    }

    synchronized void writes(WorldChange effect) {
        if (effect instanceof WorldChange.MessageAdded added) {
            written.computeIfAbsent(added.peer(), first -> new HashSet<>())
                    .add(added.message().intValue("id"));
        }
    }

    synchronized void apply(WorldChange change) {
        if (change instanceof WorldChange.MessageScheduled scheduled) {
            int id = scheduled.message().intValue("id");
            waiting.computeIfAbsent(change.peer(), first -> new TreeMap<>()).put(id, scheduled.message());
            lastScheduledId.merge(change.peer(), id, Math::max);
        } else if (change instanceof WorldChange.MessageUnscheduled gone) {
            waiting.getOrDefault(change.peer(), new TreeMap<>()).remove(gone.messageId());
        } else if (change instanceof WorldChange.InboxRead read) {
            inbox.merge(change.peer(), read.maxId(), Math::max);
        } else if (change instanceof WorldChange.OutboxRead read) {
            outbox.merge(change.peer(), read.maxId(), Math::max);
        } else if (change instanceof WorldChange.ContactAdded) {
            contacts.add(change.peer().id());
        } else if (change instanceof WorldChange.MessageAdded && change.peer().kind() != PeerId.Kind.CHANNEL) {
            dialogs.add(change.peer());
        }
    }

    private static OptionalInt mark(Map<PeerId, Integer> marks, PeerId peer) {
        var mark = marks.get(peer);
        return mark == null ? OptionalInt.empty() : OptionalInt.of(mark);
    }
}
