package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Tells clients what happens in the world: enters it into the event sequences and pushes it to all whom it concerns. */
final class ChangeFeed {
    private final World world;
    private final Viewers viewers;
    private final Logins logins;
    private final UpdateLog log;
    private final Acts acts;
    private final SentMessages sent;
    private final Copies copies;

    ChangeFeed(
            World world, Viewers viewers, Logins logins, UpdateLog log, Acts acts, SentMessages sent, Copies copies) {
        this.world = world;
        this.viewers = viewers;
        this.logins = logins;
        this.log = log;
        this.acts = acts;
        this.sent = sent;
        this.copies = copies;
    }

    /**
     * Enters a change.
     *
     * @param date when it happened, in seconds since 1970
     * @param push sends updates to the sessions of keys
     */
    void happened(WorldChange change, int date, BiConsumer<Set<Long>, TlObject> push) {
        var happening = new Happening(date, push, acts.find(change), Optional.empty());
        spread(happening, world.accounts().get(0).userId(), change);
    }

    private void spread(Happening happening, long viewer, WorldChange change) {
        if (change instanceof WorldChange.SeenBy seen) {
            spread(happening, seen.viewer(), seen.change());
        } else if (change instanceof WorldChange.MessageSent message) {
            sent.remember(message);
            copies.remember(message);
            message.effects().forEach(effect -> spread(happening.sending(message), viewer, effect));
        } else if (change instanceof WorldChange.StatusChanged changed) {
            var update =
                    TlObject.of("updateUserStatus", "user_id", changed.peer().id(), "status", changed.status());
            all().stream()
                    .filter(other -> other.knows(changed.peer()))
                    .forEach(other -> tell(happening, other, update));
        } else if (change.peer().kind() == PeerId.Kind.CHANNEL && ChangeUpdates.isOfMessages(change)) {
            var entry = log.append(change.peer(), change, happening.date());
            all().stream()
                    .filter(member -> member.isMember(change.peer()))
                    .forEach(member -> tell(happening, member, ChangeUpdates.of(member, entry)));
        } else {
            all().stream().filter(one -> one.userId() == viewer).forEach(one -> tellOne(happening, one, change));
        }
    }

    private void tellOne(Happening happening, Viewer viewer, WorldChange change) {
        boolean counted = ChangeUpdates.isOfMessages(change)
                || (ChangeUpdates.isOfReading(change) && change.peer().kind() != PeerId.Kind.CHANNEL);
        if (counted) {
            var entry = log.append(viewer.self(), change, happening.date());
            tell(happening, viewer, ChangeUpdates.of(viewer, entry));
        } else {
            ChangeUpdates.uncounted(viewer, change, log.pts(change.peer()))
                    .ifPresent(update -> tell(happening, viewer, update));
        }
    }

    private void tell(Happening happening, Viewer viewer, TlObject update) {
        var updates = new ArrayList<TlObject>();
        happening.named(viewer, update).ifPresent(updates::add);
        updates.add(update);
        var keys = new HashSet<>(logins.keysOf(viewer.userId()));
        happening.act().filter(act -> act.isOf(viewer)).ifPresent(act -> {
            act.updates().addAll(updates);
            keys.remove(act.device().keyId());
        });
        happening.push().accept(keys, ChangeUpdates.envelope(viewer, updates, happening.date()));
    }

    private List<Viewer> all() {
        return world.accounts().stream()
                .map(account -> viewers.of(account.userId()))
                .toList();
    }

    /** A change on its way to the clients: when it happened, which client did it, and which sent message it belongs to. */
    private record Happening(
            int date,
            BiConsumer<Set<Long>, TlObject> push,
            Optional<Acts.Act> act,
            Optional<WorldChange.MessageSent> message) {
        Happening sending(WorldChange.MessageSent sent) {
            return new Happening(date, push, act, Optional.of(sent));
        }

        /** The update that tells the sender's clients which of their messages has come through. */
        Optional<TlObject> named(Viewer viewer, TlObject update) {
            return message.filter(sent -> sent.sender() == viewer.userId() && sent.randomId() != 0)
                    .flatMap(sent -> update.object("message")
                            .map(told -> ChangeUpdates.messageId(told.intValue("id"), sent.randomId())));
        }
    }
}
