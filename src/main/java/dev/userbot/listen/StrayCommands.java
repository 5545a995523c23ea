package dev.userbot.listen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.HandlerQueue;
import dev.userbot.history.HistorySync;
import dev.userbot.listen.commands.CommandHandler;
import dev.userbot.listen.handlers.Handlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Takes commands that are typed in chats which are not listened to: of these chats, the archive gets the messages with the
 * commands alone.
 */
final class StrayCommands implements AutoCloseable {
    /** Nobody types faster; what is beyond comes from elsewhere. */
    private static final int MOST_WAITING = 100;

    private final String prefix;
    private final HistorySync sync;
    private final HandlerQueue queue;
    private final Handlers handlers;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> {
                var worker = new Thread(work, "stray-commands");
                worker.setDaemon(true);
                return worker;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    StrayCommands(String prefix, HistorySync sync, HandlerQueue queue, Handlers handlers) {
        this.prefix = prefix;
        this.sync = sync;
        this.queue = queue;
        this.handlers = handlers;
    }

    /**
     * Takes up what the last run has left.
     *
     * @param listened chats whose commands come by themselves
     */
    void resume(Set<Long> listened) {
        queue.chats(CommandHandler.NAME).stream()
                .filter(chat -> !listened.contains(chat))
                .forEach(chat -> handlers.caughtUp(chat, ""));
    }

    /** A new message of some chat; on TDLib's delivery thread. */
    void message(ObjectNode message) {
        if (message.path("is_outgoing").asBoolean()
                && message.path("content").path("text").path("text").asText().startsWith(prefix)) {
            thread.execute(() -> take(message));
        }
    }

    private void take(ObjectNode message) {
        var chatId = message.path("chat_id").asLong();
        if (sync.keep(chatId, List.of(message)) > 0) {
            queue.add(
                    CommandHandler.NAME,
                    chatId,
                    message.path("id").asLong(),
                    message.path("edit_date").asInt());
            handlers.caughtUp(chatId, "");
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
