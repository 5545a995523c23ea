package dev.userbot.history;

import dev.userbot.archive.HistoryView;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.GetForumTopicHistory;
import dev.userbot.td.api.TdFunction;

/** A history that TDLib gives page by page, from any position in either direction. */
sealed interface HistorySource {
    /** TDLib's maximum. */
    int LIMIT = 100;

    /** TDLib's minimum: as many newer messages as possible. */
    int NEWEST_OFFSET = -99;

    /** What a request reads. */
    static HistorySource of(HistoryRequest request) {
        return request.topic()
                .<HistorySource>map(topic -> new ForumTopic(request.chatId(), topic))
                .orElseGet(() -> new WholeChat(request.chatId()));
    }

    long chatId();

    /** What the archive calls it. */
    HistoryView view();

    /**
     * Asks for a page.
     *
     * @param from a server id, or 0 for the end
     * @param offset 0 for older messages, negative for so many newer ones and the one at the position
     */
    TdFunction<?> page(long from, int offset, int limit);

    /** Asks for the messages after the given id, oldest first; the answer may repeat a few up to that id. */
    default TdFunction<?> after(long id) {
        return page(Math.max(ServerIds.floor(id), ServerIds.FIRST), NEWEST_OFFSET, LIMIT);
    }

    /** Asks for the messages up to the given id, newest first. */
    default TdFunction<?> upTo(long id) {
        return page(ServerIds.above(id), 0, LIMIT);
    }

    /** Asks for the newest message. */
    default TdFunction<?> end() {
        return page(0, 0, 1);
    }

    /** All messages of a chat. */
    record WholeChat(long chatId) implements HistorySource {
        @Override
        public HistoryView view() {
            return HistoryView.WHOLE;
        }

        @Override
        public TdFunction<?> page(long from, int offset, int limit) {
            return new GetChatHistory(chatId, from, offset, limit, false);
        }
    }

    /** One topic of a forum. TDLib keeps none of it: every page comes from Telegram. */
    record ForumTopic(long chatId, int topicId) implements HistorySource {
        @Override
        public HistoryView view() {
            return new HistoryView.Topic(topicId);
        }

        @Override
        public TdFunction<?> page(long from, int offset, int limit) {
            return new GetForumTopicHistory(chatId, topicId, from, offset, limit);
        }
    }
}
