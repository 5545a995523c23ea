package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every account sent, by the random id that its client gave it: a client that did not get an answer sends the same
 * message again under the same id. Safe for several threads.
 */
final class SentMessages {
    private final Map<Key, Sent> byRandomId = new ConcurrentHashMap<>();
    private final Map<Copies.Copy, Long> randomIds = new ConcurrentHashMap<>();

    /**
     * A message as its sender's chat got it.
     *
     * @param scheduled whether it was put off; its id is one of those that wait then
     */
    record Sent(PeerId peer, TlObject message, boolean scheduled) {
        int id() {
            return message.intValue("id");
        }
    }

    void remember(WorldChange.MessageSent change) {
        if (change.randomId() == 0) {
            return;
        }
        var sent = sent(change.effects().get(0));
        byRandomId.put(new Key(change.sender(), change.randomId()), sent);
        if (!sent.scheduled()) {
            randomIds.put(new Copies.Copy(change.sender(), sent.peer(), sent.id()), change.randomId());
        }
    }

    Optional<Sent> find(long sender, long randomId) {
        return Optional.ofNullable(byRandomId.get(new Key(sender, randomId)));
    }

    /** Under which random id somebody sent a message that has gone out. */
    OptionalLong randomIdOf(long sender, PeerId peer, int id) {
        var randomId = randomIds.get(new Copies.Copy(sender, peer, id));
        return randomId == null ? OptionalLong.empty() : OptionalLong.of(randomId);
    }

    private static Sent sent(WorldChange first) {
        var own = first instanceof WorldChange.SeenBy seen ? seen.change() : first;
        if (own instanceof WorldChange.MessageScheduled scheduled) {
            return new Sent(own.peer(), scheduled.message(), true);
        }
        return new Sent(own.peer(), ((WorldChange.MessageAdded) own).message(), false);
    }

    private record Key(long sender, long randomId) {}
}
