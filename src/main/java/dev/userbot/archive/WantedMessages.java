package dev.userbot.archive;

import dev.userbot.td.api.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The selected messages of a chat, those of the basic group that it once was before its own: for readers they are one
 * history.
 */
public final class WantedMessages {
    private final Archive archive;
    private final List<Part> parts;

    private WantedMessages(Archive archive, List<Part> parts) {
        this.archive = archive;
        this.parts = List.copyOf(parts);
    }

    /** @param firstId the lowest id among the messages of the part */
    private record Part(long chatId, MessageSelection selection, long firstId) {}

    /**
     * The selection is applied to each part; {@link MessageSelection#newest} counts over both.
     *
     * @param chatId of the supergroup, if the chat was upgraded
     */
    public static WantedMessages of(Archive archive, long chatId, MessageSelection selection) {
        var parts = new ArrayList<Part>();
        var wanted = selection;
        for (var part = OptionalLong.of(chatId); part.isPresent(); part = former(archive, part.getAsLong())) {
            parts.add(0, new Part(part.getAsLong(), wanted, firstId(archive, part.getAsLong(), wanted)));
            if (selection.newest().isPresent()) {
                var left = wanted.newest().getAsLong()
                        - archive.messages().span(part.getAsLong(), wanted).count();
                if (left < 1) {
                    break;
                }
                wanted = wanted.withNewest(OptionalLong.of(left));
            }
        }
        return new WantedMessages(archive, parts);
    }

    private static OptionalLong former(Archive archive, long chatId) {
        return archive.chats().oldPart(chatId).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static long firstId(Archive archive, long chatId, MessageSelection selection) {
        try (var messages = archive.messages().stream(chatId, selection)) {
            return messages.mapToLong(ArchivedMessage::id).findFirst().orElse(Long.MAX_VALUE);
        }
    }

    /** All of them, oldest first. Must be closed, like that of {@link MessageStore#stream}. */
    public Stream<ArchivedMessage> all() {
        return ofEachPart(Part::selection);
    }

    /** Those of a topic. Topics belong to the supergroup, so its former part has none. Must be closed. */
    public Stream<ArchivedMessage> inTopic(long topicId) {
        return ofEachPart(part -> part.selection().withTopic(topicId));
    }

    private Stream<ArchivedMessage> ofEachPart(Function<Part, MessageSelection> selection) {
        return parts.stream()
                .map(part -> archive.messages().stream(part.chatId(), selection.apply(part)))
                .reduce(Stream::concat)
                .orElseGet(Stream::empty);
    }

    /** Whether a message is one of them. */
    public boolean holds(Message message) {
        return parts.stream()
                .anyMatch(part -> part.chatId() == message.chatId()
                        && message.id() >= part.firstId()
                        && part.selection().accepts(message));
    }

    /** How many there are, and from when to when. */
    public MessageSpan span() {
        return parts.stream()
                .map(part -> archive.messages().span(part.chatId(), part.selection()))
                .reduce(MessageSpan.NONE, MessageSpan::plus);
    }
}
