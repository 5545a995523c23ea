package dev.userbot.send.delivery;

import dev.userbot.archive.OutboxStore;
import dev.userbot.td.TdClient;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.GetMe;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSchedulingState;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.SearchChatMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks at Telegram itself for messages that may have arrived without our hearing of it: the request left, and the answer
 * was lost, or the process died.
 */
final class Traces {
    /** Telegram dates messages by the clock of another of its servers. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    private final TdClient td;
    private final OutboxStore outbox;
    private final ScheduleBook book;

    Traces(TdClient td, OutboxStore outbox, ScheduleBook book) {
        this.td = td;
        this.outbox = outbox;
        this.book = book;
    }

    /**
     * What was found.
     *
     * @param messageIds one for each mark, or empty
     * @param isComplete whether everything was looked at that could be it: if so, and nothing was found, it is not there
     */
    record Found(List<Long> messageIds, boolean isComplete) {
        boolean isThere() {
            return !messageIds.isEmpty();
        }
    }

    /**
     * Looks for the messages of a part, among those that no entry of the outbox accounts for.
     *
     * @param asked when TDLib was asked to send them
     */
    Found look(Dispatch dispatch, int part, Instant asked) {
        var chatId = dispatch.message().chatId();
        var marks = dispatch.marks().get(part);
        var taken = outbox.messageIds(chatId);
        if (dispatch.schedule().isPresent()) {
            var waiting = waiting(chatId, dispatch.schedule().get());
            var found = matching(waiting, marks, taken);
            if (!found.isEmpty()) {
                return new Found(found, true);
            }
        }
        var history = new TreeMap<Long, Message>();
        var isComplete = read(chatId, asked.minus(CLOCK_SKEW), history);
        return new Found(matching(List.copyOf(history.values()), marks, taken), isComplete);
    }

    private List<Message> waiting(long chatId, MessageSchedulingState schedule) {
        return book.in(chatId).stream()
                .filter(message -> message.schedulingState().equals(Optional.of(schedule)))
                .toList();
    }

    /**
     * Reads back what the account wrote. TDLib's own memory is complete as soon as it has caught up, except of supergroups,
     * of which Telegram tells later; there Telegram is asked. (A search without any condition would be answered with nothing:
     * SEARCH_QUERY_EMPTY.)
     *
     * @return whether the chat was read back to the moment, or to its beginning
     */
    private boolean read(long chatId, Instant since, Map<Long, Message> into) {
        if (td.call(new GetChat(chatId)).type() instanceof ChatTypeSupergroup group && !group.isChannel()) {
            var mine = new MessageSenderUser(td.call(new GetMe()).id());
            td.call(new SearchChatMessages(
                            chatId, Optional.empty(), "", Optional.of(mine), 0, 0, PAGE, Optional.empty()))
                    .messages()
                    .forEach(message -> take(message, since, into));
        }
        var from = 0L;
        for (int page = 0; page < MOST_PAGES; page++) {
            var messages = page(chatId, from);
            if (messages.isEmpty()) {
                return true;
            }
            for (var message : messages) {
                if (!take(message, since, into)) {
                    return true;
                }
                from = message.id();
            }
        }
        return false;
    }

    /** An empty page is the beginning of the chat only if it stays empty. */
    private List<Message> page(long chatId, long from) {
        var request = new GetChatHistory(chatId, from, 0, PAGE, false);
        var messages = td.call(request).messages();
        return messages.isEmpty() ? td.call(request).messages() : messages;
    }

    /** @return whether the message is new enough, and so perhaps the next one */
    private static boolean take(Message message, Instant since, Map<Long, Message> into) {
        if (Instant.ofEpochSecond(message.date()).isBefore(since)) {
            return false;
        }
        if (message.sendingState().isEmpty() && (message.isOutgoing() || message.isChannelPost())) {
            into.put(message.id(), message);
        }
        return true;
    }

    /** The ids of the oldest messages with these marks in this order; empty if one of them is missing. */
    private static List<Long> matching(List<Message> candidates, List<ContentMark> marks, Set<Long> taken) {
        var found = new ArrayList<Long>();
        var used = new HashSet<>(taken);
        for (var mark : marks) {
            var match = candidates.stream()
                    .filter(message -> !used.contains(message.id()))
                    .filter(message -> ContentMark.of(message.content()).equals(mark))
                    .findFirst();
            if (match.isEmpty()) {
                return List.of();
            }
            used.add(match.get().id());
            found.add(match.get().id());
        }
        return found;
    }
}
