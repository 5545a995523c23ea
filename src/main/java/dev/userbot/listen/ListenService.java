package dev.userbot.listen;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatSource;
import dev.userbot.history.HistorySync;
import dev.userbot.listen.handlers.Handlers;
import dev.userbot.listen.handlers.Replies;
import dev.userbot.send.delivery.ServerClock;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the archives of chats up to date. What TDLib tells is stored at once; then the history is read from where the archive
 * ends, and so it is at the start and whenever TDLib shows a newer last message. So nothing is lost that came while the program
 * or the connection was away, however much it was.
 */
public final class ListenService {
    /** Chats that are worked on at the same time; Telegram wants few requests at once. */
    private static final int THREADS = 4;

    private static final Duration TICK = Duration.ofSeconds(1);

    /** How long {@link #run} takes at most to end after the interrupt; what is in hand is finished meanwhile. */
    public static final Duration LONGEST_END = Duration.ofSeconds(8);

    private final TdClient td;
    private final ChatSource chats;
    private final Archive archive;
    private final HistorySync sync;
    private final Replies replies;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param sync used by several threads at once
     */
    public ListenService(
            TdClient td, ChatSource chats, Archive archive, HistorySync sync, Replies replies, Clock clock) {
        this.td = td;
        this.chats = chats;
        this.archive = archive;
        this.sync = sync;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * Listens until the thread is interrupted, finishes what is in hand then, and clears its interrupt flag.
     *
     * @param source asked about once a second who handles messages
     * @return how it was at the end
     * @throws UserbotException if a chat is not found, or the session has ended
     */
    public ListenStatus run(ListenRequest request, HandlerSource source, ListenProgress progress) {
        try (var handlers = new Handlers(archive, td, replies, progress, clock)) {
            return run(request, source, handlers, progress);
        }
    }

    private ListenStatus run(ListenRequest request, HandlerSource source, Handlers handlers, ListenProgress progress) {
        var server = new ServerClock(td, clock);
        var listened = find(request);
        listened.keySet().forEach(chat -> archive.listened().handleFrom(chat, server.now()));
        var threads =
                new ScheduledThreadPoolExecutor(THREADS, ListenService::thread, new ThreadPoolExecutor.DiscardPolicy());
        var keeper = new ChatKeeper(sync, archive, clock);
        var works = new LinkedHashMap<Long, ChatWork>();
        var ended = new AtomicReference<UserbotException>();
        listened.values()
                .forEach(chat -> works.put(
                        chat.id(),
                        new ChatWork(
                                chat,
                                keeper,
                                progress,
                                clock,
                                threads,
                                cause -> ended.set(sessionEnded(Optional.of(cause))),
                                handlers)));
        var watch = new Watch(works, keeper, handlers, archive.handlers(), progress, clock);
        var use = new HandlersInUse(source, handlers, server);
        use.renew();
        var reader = new UpdateReader(works, watch::connected, () -> ended.set(sessionEnded(Optional.empty())));
        var subscription = td.subscribeForJson(update -> {
            if (reader.read(update)) {
                watch.updated();
            }
        });
        try {
            progress.begun(works.size());
            listen(works, watch, use, ended);
        } finally {
            subscription.close();
            end(threads);
        }
        return watch.status();
    }

    private static UserbotException sessionEnded(Optional<UserbotException> cause) {
        return new UserbotException(
                Failure.NOT_LOGGED_IN,
                "The session has ended. What was stored stays.\nRun `userbot login` to go on.",
                cause.orElse(null));
    }

    private Map<Long, ListenedChat> find(ListenRequest request) {
        var now = clock.instant();
        var found = new LinkedHashMap<Long, ListenedChat>();
        for (var chosen : chats.choose(request.choice())) {
            var chat = chats.find(chosen.ref());
            var since = archive.listened().since(chat.id(), request.since().orElse(now));
            found.put(chat.id(), new ListenedChat(chat.id(), chat.title(), since));
        }
        return found;
    }

    private void listen(
            Map<Long, ChatWork> works, Watch watch, HandlersInUse use, AtomicReference<UserbotException> ended) {
        // The last run may have been killed with something in hand.
        works.values().forEach(work -> work.inbox().gap());
        var sweeps = new Sweeps();
        while (!Thread.interrupted()) {
            if (ended.get() != null) {
                throw ended.get();
            }
            if (sweeps.isDue(clock.instant(), watch.reconnects())) {
                works.values().forEach(work -> {
                    work.inbox().behind();
                    work.wake();
                });
            }
            use.renew();
            watch.tell();
            try {
                TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What is left undone is read from the history by the next run. */
    private static void end(ScheduledThreadPoolExecutor threads) {
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "listen");
        thread.setDaemon(true);
        return thread;
    }
}
