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
import dev.userbot.td.api.NetworkType;
import dev.userbot.td.api.SetNetworkType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** At the end; the rest of {@link ListenService#LONGEST_END} is for the handlers. */
    private static final Duration LONGEST_READING = Duration.ofSeconds(3);

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
        var chosen = addChats();
        strays.ifPresent(commands -> commands.resume(works.keySet()));
        var reader =
                new UpdateReader(works, watch::connected, this::stray, () -> ended.set(sessionEnded(Optional.empty())));
        var subscription = td.subscribeForJson(update -> {
            if (reader.read(update)) {
                watch.updated();
            }
        });
        try {
            // Not before: what is edited after it was compared, and before anybody hears of that, would be lost for
            // good.
            chosen.forEach(ChatWork::wake);
            progress.begun(works.size());
            listen();
        } finally {
            subscription.close();
            strays.ifPresent(StrayCommands::close);
            handlers.stop();
            end();
        }
        return watch.status();
    }

    private void stray(ObjectNode message) {
        newcomers.heard();
        strays.ifPresent(commands -> commands.message(message));
    }

    /**
     * Those that were chosen and are not listened to yet, to be woken. The last run may have been killed with something in
     * hand.
     */
    private List<ChatWork> addChats() {
        var added = new ArrayList<ChatWork>();
        for (var chosen : chats.choose(request.choice())) {
            var chat = chats.find(chosen.ref());
            if (!works.containsKey(chat.id())) {
                var since = archive.listened().since(chat.id(), request.since().orElse(began));
                archive.listened().handleFrom(chat.id(), beganAtTelegram);
                var work = work(new ListenedChat(chat.id(), chat.title(), since));
                work.inbox().gap();
                works.put(chat.id(), work);
                added.add(work);
            }
        }
        return added;
    }

    private void addNewcomers() {
        try {
            addChats().forEach(ChatWork::wake);
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
        var network = new NetworkWatch(clock.instant(), OwnAddresses.now());
        while (!Thread.interrupted()) {
            if (ended.get() != null) {
                throw ended.get();
            }
            if (network.isBroken(clock.instant(), OwnAddresses.now())) {
                // TDLib makes its connections anew when it is told that there is another network.
                var unused = td.send(new SetNetworkType(new NetworkType.NetworkTypeOther()));
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
            if (!threads.awaitTermination(LONGEST_READING.toMillis(), TimeUnit.MILLISECONDS)) {
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
