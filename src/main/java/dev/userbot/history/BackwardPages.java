package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.HistoryView;
import dev.userbot.archive.IdRange;
import java.util.List;

/** A part of a chat's messages that is read from its end, one page at a time. */
interface BackwardPages {
    /** What the archive calls the part. */
    HistoryView view();

    /** The messages with the highest ids up to the given one, and the ids that they fill, up to that one. */
    Lane.Step upTo(long last);

    /** A history, newest message first. */
    record OfHistory(PatientClient td, HistorySource source) implements BackwardPages {
        @Override
        public HistoryView view() {
            return source.view();
        }

        @Override
        public Lane.Step upTo(long last) {
            var messages = page(last);
            var first = messages.isEmpty() ? 1 : HistoryPage.id(messages.get(0));
            return new Lane.Step(new IdRange(first, last), messages);
        }

        /** An empty page is the beginning of the history only if it stays empty. */
        private List<ObjectNode> page(long last) {
            var request = source.upTo(last);
            var messages = HistoryPage.of(td.call(request)).notNewerThan(last);
            return messages.isEmpty() ? HistoryPage.of(td.call(request)).notNewerThan(last) : messages;
        }
    }

    /** What Telegram's own search finds, newest message first. */
    record OfSearch(PatientClient td, ServerSearch search, long chatId) implements BackwardPages {
        @Override
        public HistoryView view() {
            return search.view();
        }

        /** An empty answer may be a limit of the server's (tdlib/td, on_get_dialog_messages_search_result). */
        @Override
        public Lane.Step upTo(long last) {
            var step = page(last);
            return step.messages().isEmpty() ? page(last) : step;
        }

        private Lane.Step page(long last) {
            var answer = td.call(search.before(chatId, ServerIds.above(last), HistorySource.LIMIT));
            var messages = HistoryPage.of(answer).notNewerThan(last);
            var next = answer.path("next_from_message_id").asLong();
            var lowest = messages.isEmpty() ? last : HistoryPage.id(messages.get(0));
            return new Lane.Step(new IdRange(next == 0 ? 1 : Math.max(1, Math.min(next, lowest)), last), messages);
        }
    }
}
