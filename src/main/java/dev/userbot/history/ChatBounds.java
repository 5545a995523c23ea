package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.td.TdException;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.GetChatMessageByDate;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Translates a window of time into message ids by asking Telegram, never by walking. */
final class ChatBounds {
    private final PatientClient td;
    private final long chatId;

    ChatBounds(PatientClient td, long chatId) {
        this.td = td;
        this.chatId = chatId;
    }

    /** The ids that the window spans; empty if it holds no message. */
    Optional<IdRange> of(HistoryWindow window) {
        var last = window.until().isPresent() ? lastBefore(window.until().get()) : newest();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var before = window.since().map(this::lastBefore).orElse(OptionalLong.empty());
        var first = before.orElse(0) + 1;
        return first > last.getAsLong() ? Optional.empty() : Optional.of(new IdRange(first, last.getAsLong()));
    }

    /** The newest message of the chat as TDLib knows it now, usually without asking Telegram. */
    OptionalLong newest() {
        var lastMessage = td.call(new GetChat(chatId)).path("last_message");
        if (lastMessage instanceof ObjectNode message) {
            return serverId(message);
        }
        // TDLib does not know the last message of some chats that were found by name; the history's end is that
        // message.
        var page = HistoryPage.of(td.call(new GetChatHistory(chatId, 0, 0, 1, false)));
        return page.messages().stream().mapToLong(HistoryPage::id).max();
    }

    /** The last message before the moment. TDLib counts in seconds and includes the one it is given. */
    private OptionalLong lastBefore(Instant moment) {
        var second = moment.getNano() == 0 ? moment.getEpochSecond() - 1 : moment.getEpochSecond();
        if (second < 1) {
            return OptionalLong.empty();
        }
        try {
            var date = (int) Math.min(second, Integer.MAX_VALUE);
            return serverId(td.call(new GetChatMessageByDate(chatId, date)));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    private static OptionalLong serverId(ObjectNode message) {
        var id = ServerIds.floor(HistoryPage.id(message));
        return id > 0 ? OptionalLong.of(id) : OptionalLong.empty();
    }
}
