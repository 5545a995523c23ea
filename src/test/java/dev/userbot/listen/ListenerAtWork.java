package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.TelegramChats;
import dev.userbot.history.HistorySync;
import dev.userbot.history.Sleeper;
import dev.userbot.listen.handlers.ActionsFactory;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** A listener on a thread of its own; closing it is what SIGTERM does, and fails if a chat could not be read. */
public final class ListenerAtWork implements ListenProgress, AutoCloseable {
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<String> handlerFailures = new CopyOnWriteArrayList<>();
    private final List<String> hanging = new CopyOnWriteArrayList<>();
    private final List<Boolean> connections = new CopyOnWriteArrayList<>();
    private final CompletableFuture<ListenStatus> end = new CompletableFuture<>();
    private final CompletableFuture<Integer> begun = new CompletableFuture<>();
    private final Thread thread;
    private volatile ListenStatus status;

    public ListenerAtWork(
            TdClient client, Archive archive, HandlerSource handlers, Optional<Instant> since, long... chats) {
        this(client, archive, handlers, since, Optional.empty(), chats);
    }

    ListenerAtWork(
            TdClient client,
            Archive archive,
            HandlerSource handlers,
            Optional<Instant> since,
            Optional<String> prefix,
            long... chats) {
        var chosen = new ArrayList<ChosenChat>();
        for (long chat : chats) {
            chosen.add(new ChosenChat(new ChatRef.Id(chat), "chat"));
        }
        var request = new ListenRequest(
                new ChatChoice(chosen, List.of(), false, Set.of()),
                since,
                Duration.ofMinutes(1),
                prefix,
                Path.of("no plugins"),
                Optional.empty());
        var directory = new ChatDirectory(client);
        var outgoing = OutgoingUpdates.of(client);
        Supplier<SendService> sends = () -> new SendService(
                client, outgoing, directory, archive, Clock.systemUTC(), Sleeper.REAL, RandomGenerator.getDefault());
        var service = new ListenService(
                client,
                new TelegramChats(directory, archive.peers()),
                archive,
                new HistorySync(client, archive, Duration.ofMinutes(1), Clock.systemUTC(), Sleeper.REAL),
                new ActionsFactory(client, new SentReplies(sends), Clock.systemUTC()),
                Clock.systemUTC());
        thread = new Thread(() -> {
            try (outgoing) {
                end.complete(service.run(request, handlers, this));
            } catch (RuntimeException e) {
                end.completeExceptionally(e);
                begun.completeExceptionally(e);
            }
        });
        thread.start();
        begun.join();
    }

    /** Everything that was told so far is in the archive and handled. */
    public void settles() {
        await().atMost(Duration.ofSeconds(40)).until(() -> status.waiting() == 0 && status.unhandled() == 0);
    }

    ListenStatus status() {
        return status;
    }

    /** The chats that could not be read. */
    List<String> failures() {
        return failures;
    }

    /** What handlers failed at: their names, with what comes next. */
    public List<String> handlerFailures() {
        return handlerFailures;
    }

    List<String> hanging() {
        return hanging;
    }

    List<Boolean> connections() {
        return connections;
    }

    CompletableFuture<ListenStatus> end() {
        return end;
    }

    void stop() {
        thread.interrupt();
    }

    @Override
    public void begun(int chats) {
        begun.complete(chats);
    }

    @Override
    public void connected(boolean now) {
        connections.add(now);
    }

    @Override
    public void failed(String title, RuntimeException cause, Duration again) {
        failures.add(title);
    }

    @Override
    public void handlerFailed(String handler, String title, Exception cause, Optional<Duration> again) {
        handlerFailures.add(
                handler + again.map(pause -> " again in " + pause.toSeconds()).orElse(" gave up"));
    }

    @Override
    public void jobFailed(long number, String command, Exception cause) {
        handlerFailures.add("job " + command);
    }

    @Override
    public void recurringFailed(RuntimeException cause, Duration again) {
        failures.add("recurring");
    }

    @Override
    public void written(String line) {
        throw new AssertionError("no rule writes here");
    }

    @Override
    public void begun(Path file, RuleSet rules) {
        throw new AssertionError("no rules are read here");
    }

    @Override
    public void renewed(RuleSet rules) {
        throw new AssertionError("no rules are read here");
    }

    @Override
    public void refused(UserbotException cause) {
        throw new AssertionError(cause);
    }

    @Override
    public void told(String rule, String what) {
        handlerFailures.add(rule + ": " + what);
    }

    @Override
    public void handlerHangs(String handler, String title) {
        hanging.add(handler);
    }

    @Override
    public void status(ListenStatus now) {
        status = now;
    }

    @Override
    public void close() {
        stop();
        end.join();
        assertThat(failures).isEmpty();
    }
}
