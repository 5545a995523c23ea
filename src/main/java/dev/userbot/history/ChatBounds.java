package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChatMessageByDate;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Translates a window of time into message ids by asking Telegram, never by walking. */
final class ChatBounds {
    private final PatientClient td;
    private final UntoldTail tail;
    private final HistorySource source;

    ChatBounds(PatientClient td, UntoldTail tail, HistorySource source) {
        this.td = td;
        this.tail = tail;
        this.source = source;
    }

    /**
     * What a window means in ids.
     *
     * @param first the lowest id that can be inside
     * @param last the last message that is known to be inside or before it, 0 if there is none
     */
    record Bounds(long first, long last) {
        /** Empty if the window holds no message. */
        Optional<IdRange> ids() {
            return first > last ? Optional.empty() : Optional.of(new IdRange(first, last));
        }
    }

    Bounds of(HistoryWindow window) {
        var last = window.until().isPresent() ? lastBefore(window.until().get()) : newest();
        return new Bounds(window.since().map(this::firstFrom).orElse(1L), last.orElse(0));
    }

    /** The lowest id that a message of the moment or later can have. */
    long firstFrom(Instant moment) {
        return lastBefore(moment).orElse(0) + 1;
    }

    /** The newest message that is known now, usually without asking Telegram. */
    OptionalLong newest() {
        var told = lastOfTdlib();
        return tail.top() > told.orElse(0) ? OptionalLong.of(tail.top()) : told;
    }

    private OptionalLong lastOfTdlib() {
        if (!(source instanceof HistorySource.WholeChat)) {
            return endOfHistory();
        }
        var lastMessage = td.call(new GetChat(source.chatId())).path("last_message");
        if (lastMessage instanceof ObjectNode message) {
            return serverId(message);
        }
        var last = endOfHistory();
        return last.isPresent() ? last : endOfHistory();
    }

    /**
     * TDLib does not know the last message of some chats that were found by name; the history's end is that message.
     * Only a page that stays empty means that there is none.
     */
    private OptionalLong endOfHistory() {
        var page = HistoryPage.of(td.call(source.end()));
        return page.messages().stream().mapToLong(HistoryPage::id).max();
    }

    /** The last message before the moment. TDLib counts in seconds and includes the one it is given. */
    private OptionalLong lastBefore(Instant moment) {
        var second = moment.getNano() == 0 ? moment.getEpochSecond() - 1 : moment.getEpochSecond();
        if (second < 1) {
            return OptionalLong.empty();
        }
        var date = (int) Math.min(second, Integer.MAX_VALUE);
        return td.find(new GetChatMessageByDate(source.chatId(), date))
                .map(ChatBounds::serverId)
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong serverId(ObjectNode message) {
        var id = ServerIds.floor(HistoryPage.id(message));
        return id > 0 ? OptionalLong.of(id) : OptionalLong.empty();
    }
}
