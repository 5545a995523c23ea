package dev.userbot.sandbox.services;

import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which messages are the same one: in a private chat or basic group every account has a copy under an id of its own. Safe
 * for several threads.
 */
final class Copies {
    private final Map<Copy, List<Copy>> groups = new ConcurrentHashMap<>();

    /** A message of a private chat or basic group as its owner has it. */
    record Copy(long owner, PeerId peer, int id) {}

    void remember(WorldChange.MessageSent sent) {
        var group = sent.effects().stream().flatMap(Copies::copy).toList();
        group.forEach(copy -> groups.put(copy, group));
    }

    /** All copies of a message, itself among them. */
    List<Copy> of(Copy copy) {
        return groups.getOrDefault(copy, List.of(copy));
    }

    /** The id of the same message in the chats of another account, if it has it. */
    OptionalInt idFor(long owner, Copy copy) {
        return of(copy).stream()
                .filter(other -> other.owner() == owner)
                .mapToInt(Copy::id)
                .findFirst();
    }

    private static Stream<Copy> copy(WorldChange effect) {
        return effect instanceof WorldChange.SeenBy seen && seen.change() instanceof WorldChange.MessageAdded added
                ? Stream.of(
                        new Copy(seen.viewer(), added.peer(), added.message().intValue("id")))
                : Stream.empty();
    }
}
