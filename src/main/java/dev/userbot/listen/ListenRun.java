package dev.userbot.listen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatSource;
import dev.userbot.history.HistorySync;
import dev.userbot.listen.handlers.Handlers;
import dev.userbot.send.delivery.ServerClock;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Listening once, from the start to the end. */
final class ListenRun {
    /** Chats that are worked on at the same time; Telegram wants few requests at once. */
    private static final int THREADS = 4;

    private static final Duration TICK = Duration.ofSeconds(1);

    private final ListenRequest request;
    private final TdClient td;
    private final ChatSource chats;
    private final Archive archive;
    private final Handlers handlers;
    private final ListenProgress progress;
    private final Clock clock;
    private final ChatKeeper keeper;
    private final Watch watch;
    private final HandlersInUse handlersInUse;
    private final Optional<StrayCommands> strays;
    private final Instant began;
    private final Instant beganAtTelegram;
    private final Map<Long, ChatWork> works = new ConcurrentHashMap<>();
    private final Newcomers newcomers;
    private final AtomicReference<UserbotException> ended = new AtomicReference<>();
    private final ScheduledThreadPoolExecutor threads =
            new ScheduledThreadPoolExecutor(THREADS, ListenRun::thread, new ThreadPoolExecutor.DiscardPolicy());

    ListenRun(
            ListenRequest request,
            TdClient td,
            ChatSource chats,
            Archive archive,
            HistorySync sync,
            HandlerSource source,
            Handlers handlers,
            ListenProgress progress,
            Clock clock) {
        this.request = request;
        this.td = td;
        this.chats = chats;
        this.archive = archive;
        this.handlers = handlers;
        this.progress = progress;
        this.clock = clock;
        this.keeper = new ChatKeeper(sync, archive, clock);
        this.watch = new Watch(works, keeper, handlers, archive.handlers(), progress, clock);
        var server = new ServerClock(td, clock);
        this.handlersInUse = new HandlersInUse(source, handlers, server);
        this.strays = request.prefix().map(prefix -> new StrayCommands(prefix, sync, archive.handlers(), handlers));
        this.began = clock.instant();
        this.beganAtTelegram = server.now();
        this.newcomers = new Newcomers(request.choice());
    }

    /** Listens until the thread is interrupted. */
    ListenStatus run() {
        handlersInUse.renew();
        addChats();
        strays.ifPresent(commands -> commands.resume(works.keySet()));
        var reader =
                new UpdateReader(works, watch::connected, this::stray, () -> ended.set(sessionEnded(Optional.empty())));
        var subscription = td.subscribeForJson(update -> {
            if (reader.read(update)) {
                watch.updated();
            }
        });
        try {
            progress.begun(works.size());
            listen();
        } finally {
            subscription.close();
            strays.ifPresent(StrayCommands::close);
            end();
        }
        return watch.status();
    }

    private void stray(ObjectNode message) {
        newcomers.heard();
        strays.ifPresent(commands -> commands.message(message));
    }

    /** Those that were chosen and are not listened to yet. The last run may have been killed with something in hand. */
    private void addChats() {
        for (var chosen : chats.choose(request.choice())) {
            var chat = chats.find(chosen.ref());
            if (!works.containsKey(chat.id())) {
                var since = archive.listened().since(chat.id(), request.since().orElse(began));
                archive.listened().handleFrom(chat.id(), beganAtTelegram);
                var work = work(new ListenedChat(chat.id(), chat.title(), since));
                work.inbox().gap();
                works.put(chat.id(), work);
                work.wake();
            }
        }
    }

    private void addNewcomers() {
        try {
            addChats();
        } catch (TdException e) {
            // No connection, for example. They are looked for again; their history is not lost meanwhile.
            newcomers.heard();
        }
    }

    private ChatWork work(ListenedChat chat) {
        return new ChatWork(
                chat, keeper, progress, clock, threads, cause -> ended.set(sessionEnded(Optional.of(cause))), handlers);
    }

    private static UserbotException sessionEnded(Optional<UserbotException> cause) {
        return new UserbotException(
                Failure.NOT_LOGGED_IN,
                "The session has ended. What was stored stays.\nRun `userbot login` to go on.",
                cause.orElse(null));
    }

    private void listen() {
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
            if (newcomers.areDue(clock.instant())) {
                addNewcomers();
            }
            handlersInUse.renew();
            watch.tell();
            try {
                TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What is left undone is read from the history by the next run. */
    private void end() {
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(ListenService.LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
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
