package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One answer with messages of a chat: a run of neighbouring messages in ascending order, without those that exist in this
 * TDLib only. It may be shorter than asked for, and even empty, for no reason at all.
 */
record HistoryPage(List<ObjectNode> messages) {
    static HistoryPage of(ObjectNode answer) {
        var messages = StreamSupport.stream(answer.path("messages").spliterator(), false)
                .flatMap(node -> node instanceof ObjectNode message ? Stream.of(message) : Stream.empty())
                .filter(HistoryPage::isAtTelegram)
                .sorted(Comparator.comparingLong(HistoryPage::id))
                .toList();
        return new HistoryPage(messages);
    }

    List<ObjectNode> newerThan(long id) {
        return messages.stream().filter(message -> id(message) > id).toList();
    }

    List<ObjectNode> notNewerThan(long id) {
        return messages.stream().filter(message -> id(message) <= id).toList();
    }

    /** Not only in this TDLib. */
    static boolean isAtTelegram(ObjectNode message) {
        return ServerIds.isServerId(id(message))
                && !message.path("sending_state").isObject();
    }

    static long id(ObjectNode message) {
        return message.path("id").asLong();
    }
}
