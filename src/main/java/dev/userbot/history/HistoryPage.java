package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.GetChatHistory;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One answer to {@code getChatHistory}: a run of neighbouring messages in ascending order, without those that exist in
 * this TDLib only. It may be shorter than asked for, and even empty, for no reason at all.
 */
record HistoryPage(List<ObjectNode> messages) {
    /** TDLib's maximum. */
    private static final int LIMIT = 100;

    /** TDLib's minimum: as many newer messages as possible. */
    private static final int NEWEST_OFFSET = -99;

    /** Asks for the messages after the given id, oldest first; the answer may repeat a few up to that id. */
    static GetChatHistory after(long chatId, long id) {
        var position = Math.max(ServerIds.floor(id), ServerIds.FIRST);
        return new GetChatHistory(chatId, position, NEWEST_OFFSET, LIMIT, false);
    }

    /** Asks for the messages up to the given id, newest first. */
    static GetChatHistory upTo(long chatId, long id) {
        return new GetChatHistory(chatId, ServerIds.above(id), 0, LIMIT, false);
    }

    static HistoryPage of(ObjectNode answer) {
        var messages = StreamSupport.stream(answer.path("messages").spliterator(), false)
                .flatMap(node -> node instanceof ObjectNode message ? Stream.of(message) : Stream.empty())
                .filter(message -> ServerIds.isServerId(id(message))
                        && !message.path("sending_state").isObject())
                .sorted((one, other) -> Long.compare(id(one), id(other)))
                .toList();
        return new HistoryPage(messages);
    }

    List<ObjectNode> newerThan(long id) {
        return messages.stream().filter(message -> id(message) > id).toList();
    }

    List<ObjectNode> notNewerThan(long id) {
        return messages.stream().filter(message -> id(message) <= id).toList();
    }

    static long id(ObjectNode message) {
        return message.path("id").asLong();
    }
}
