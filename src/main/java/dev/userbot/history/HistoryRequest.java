package dev.userbot.history;

import dev.userbot.archive.MessageFilter;
import dev.userbot.archive.MessageSelection;
import java.util.Optional;

/**
 * What somebody wants to have in the archive. Begin with {@link #of} and narrow it.
 *
 * @param chatId of any chat; a basic group that was upgraded means the supergroup that it became
 * @param window which part of the history
 * @param topic only the forum topic with this id
 * @param filter only messages that it accepts. It saves requests where Telegram can find such messages by itself (see
 *     {@link ServerSearch}); more than the wanted messages may be fetched; only pictures and videos
 *     that destroy themselves are found by no search, and come with the whole history alone
 * @param rereading what is read although the archive holds it
 */
public record HistoryRequest(
        long chatId, HistoryWindow window, Optional<Integer> topic, MessageFilter filter, Rereading rereading) {
    /** Everything in a chat that the archive lacks. */
    public static HistoryRequest of(long chatId) {
        return new HistoryRequest(
                chatId, HistoryWindow.ALL, Optional.empty(), MessageFilter.NONE, new Rereading.Nothing());
    }

    /** The same of another chat. */
    public HistoryRequest withChat(long other) {
        return new HistoryRequest(other, window, topic, filter, rereading);
    }

    /** The same with this part of the history instead. */
    public HistoryRequest withWindow(HistoryWindow other) {
        return new HistoryRequest(chatId, other, topic, filter, rereading);
    }

    /** The same, of this forum topic only. */
    public HistoryRequest withTopic(int forumTopicId) {
        return new HistoryRequest(chatId, window, Optional.of(forumTopicId), filter, rereading);
    }

    /** The same with this filter instead. */
    public HistoryRequest withFilter(MessageFilter other) {
        return new HistoryRequest(chatId, window, topic, other, rereading);
    }

    /** The same, with this read again. */
    public HistoryRequest withRereading(Rereading other) {
        return new HistoryRequest(chatId, window, topic, filter, other);
    }

    /** The same messages, to be read from the archive afterwards. */
    public MessageSelection selection() {
        var selection = window.selection().withFilter(filter);
        return topic.map(id -> selection.withTopic(id.longValue())).orElse(selection);
    }
}
