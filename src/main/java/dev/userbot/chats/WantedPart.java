package dev.userbot.chats;

import dev.userbot.archive.ContentKind;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which messages of a chat a user wants: those that meet every condition.
 *
 * @param since only messages from this moment on, itself included
 * @param until only messages before this moment, itself excluded
 * @param topic only messages of this topic of a forum
 * @param from only messages that this user or chat sent
 * @param contains only messages with this text, in any case
 * @param only only messages of these kinds; empty for all
 * @param limit of what the others leave at most this many, the newest; positive
 */
public record WantedPart(
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<TopicRef> topic,
        Optional<ChatRef> from,
        Optional<String> contains,
        Set<ContentKind> only,
        OptionalInt limit) {
    public WantedPart {
        only = Set.copyOf(only);
    }

    /** The same messages, as far as they have this in them. */
    public WantedPart withContent(Optional<String> text, Set<ContentKind> kinds) {
        return new WantedPart(since, until, topic, from, text, kinds, limit);
    }
}
