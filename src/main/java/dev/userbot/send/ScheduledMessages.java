package dev.userbot.send;

import dev.userbot.archive.Archive;
import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxStore;
import dev.userbot.archive.ScheduledNumbers;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.ChatRef;
import dev.userbot.send.delivery.Post;
import dev.userbot.send.delivery.ScheduledId;
import dev.userbot.send.schedule.ScheduleLimits;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.DeleteMessages;
import dev.userbot.td.api.EditMessageCaption;
import dev.userbot.td.api.EditMessageSchedulingState;
import dev.userbot.td.api.EditMessageText;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendAtDate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages that wait at Telegram, whichever app scheduled them. For one thread. */
public final class ScheduledMessages {
    private final TdClient td;
    private final Post post;
    private final ChatDirectory chats;
    private final OutboxStore outbox;
    private final ScheduledNumbers numbers;

    /** @param sends what sends for the same account */
    public ScheduledMessages(SendService sends, ChatDirectory chats, Archive archive) {
        this.post = sends.post();
        this.td = post.td();
        this.chats = chats;
        this.outbox = archive.outbox();
        this.numbers = archive.scheduledNumbers();
    }

    /**
     * What waits, the next one first; of each chat together.
     *
     * @param wanted chats to look at; if empty, all those of which TDLib or this program knows that something waits there
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is no such chat
     */
    public List<WaitingMessage> list(List<ChatRef> wanted) {
        var found = new ArrayList<WaitingMessage>();
        for (var chat :
                wanted.isEmpty() ? known() : wanted.stream().map(chats::resolve).toList()) {
            found.addAll(in(chat));
        }
        return List.copyOf(found);
    }

    private List<Chat> known() {
        var known = new LinkedHashMap<Long, Chat>();
        chats.withScheduledMessages().forEach(chat -> known.put(chat.id(), chat));
        outbox.dueAfter(post.server().now()).stream()
                .map(OutboxEntry::chatId)
                .distinct()
                .filter(id -> !known.containsKey(id))
                .forEach(id -> known.put(id, chats.resolve(new ChatRef.Id(id))));
        return List.copyOf(known.values());
    }

    private List<WaitingMessage> in(Chat chat) {
        var ours = serverIds(chat.id());
        Map<String, List<Message>> groups = new LinkedHashMap<>();
        for (var message : post.book().in(chat.id())) {
            var group = message.mediaAlbumId() == 0 ? "m" + message.id() : "a" + message.mediaAlbumId();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(message);
        }
        return groups.values().stream()
                .map(messages -> waiting(chat, messages, ours))
                .toList();
    }

    private WaitingMessage waiting(Chat chat, List<Message> messages, Set<Long> ours) {
        var first = messages.get(0);
        var serverId = ScheduledId.serverId(first.id());
        return new WaitingMessage(
                numbers.of(new ScheduledNumbers.Place(chat.id(), serverId)),
                chat.id(),
                chat.title(),
                first.schedulingState()
                        .filter(MessageSchedulingStateSendAtDate.class::isInstance)
                        .map(state -> Instant.ofEpochSecond(((MessageSchedulingStateSendAtDate) state).sendDate())),
                ours.contains(serverId),
                messages);
    }

    private Set<Long> serverIds(long chatId) {
        var ids = new LinkedHashSet<Long>();
        outbox.messageIds(chatId).forEach(id -> ids.add(ScheduledId.serverId(id)));
        return ids;
    }

    /**
     * What has a number.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if it waits no longer
     */
    public WaitingMessage find(long number) {
        var place = numbers.find(number)
                .orElseThrow(() -> new UserbotException(
                        Failure.NOT_FOUND,
                        "No message has the number %d. `userbot scheduled list` shows those there are."
                                .formatted(number)));
        return in(chats.resolve(new ChatRef.Id(place.chatId()))).stream()
                .filter(waiting -> waiting.ids().stream().anyMatch(id -> ScheduledId.serverId(id) == place.serverId()))
                .findFirst()
                .orElseThrow(() -> new UserbotException(
                        Failure.NOT_FOUND,
                        "Message %d waits no longer: it went out, or was cancelled.".formatted(number)));
    }

    /** Takes a message back. The command that scheduled it would schedule it again. */
    public void cancel(WaitingMessage waiting) {
        td.call(new DeleteMessages(waiting.chatId(), waiting.ids(), true));
        waiting.ids().forEach(id -> entry(waiting.chatId(), id).ifPresent(outbox::forget));
    }

    /** Takes back everything that waits under keys that begin so. */
    void cancelAll(String keys) {
        for (var entry : outbox.dueAfter(post.server().now())) {
            if (entry.key().startsWith(keys)) {
                in(chats.resolve(new ChatRef.Id(entry.chatId()))).stream()
                        .filter(waiting -> isOf(waiting, entry))
                        .forEach(this::cancel);
            }
        }
    }

    private static boolean isOf(WaitingMessage waiting, OutboxEntry entry) {
        return entry.parts().stream()
                .flatMap(part -> part.messageIds().stream())
                .anyMatch(known ->
                        waiting.ids().stream().anyMatch(id -> ScheduledId.serverId(id) == ScheduledId.serverId(known)));
    }

    private Optional<OutboxEntry> entry(long chatId, long messageId) {
        return outbox.messageIds(chatId).stream()
                .filter(known -> ScheduledId.serverId(known) == ScheduledId.serverId(messageId))
                .findFirst()
                .flatMap(known -> outbox.ofMessage(chatId, known));
    }

    /** Sends a message at once. */
    public void sendNow(WaitingMessage waiting) {
        waiting.ids().forEach(id -> td.call(new EditMessageSchedulingState(waiting.chatId(), id, Optional.empty())));
    }

    /**
     * Moves a message to another time.
     *
     * @param time not at once
     * @return when it goes out now; absent if as soon as the recipient is online
     * @throws UserbotException with {@link Failure#USAGE} if Telegram does not keep messages for that time
     */
    public Optional<Instant> move(WaitingMessage waiting, SendTime time) {
        var timing = Timing.of(time, post.server().now());
        var date = timing.schedule()
                .filter(MessageSchedulingStateSendAtDate.class::isInstance)
                .map(state -> Instant.ofEpochSecond(((MessageSchedulingStateSendAtDate) state).sendDate()));
        date.ifPresent(moment -> ScheduleLimits.check(moment, timing.now(), Duration.ZERO));
        waiting.ids().forEach(id -> td.call(new EditMessageSchedulingState(waiting.chatId(), id, timing.schedule())));
        return date;
    }

    /** Gives a message another text, or an album another caption. */
    public void rewrite(WaitingMessage waiting, FormattedText text) {
        var first = waiting.messages().get(0);
        if (first.content() instanceof MessageText) {
            td.call(new EditMessageText(
                    waiting.chatId(), first.id(), new InputMessageText(text, Optional.empty(), false)));
        } else {
            td.call(new EditMessageCaption(waiting.chatId(), first.id(), text));
        }
    }
}
