package dev.userbot.td;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateClosed;
import dev.userbot.td.api.Close;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.Update;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client of the loaded library: numbers its requests and finds the answers by that number. */
final class NativeTdClient implements TdClient {
    /**
     * Longer than the 60 s for which TDLib itself waits out flood waits and server faults before it answers 429, so
     * that its answer comes first.
     */
    private static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(90);

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(NativeTdClient.class);

    private final NativeCalls calls;
    private final int id;
    private final Deadlines deadlines;
    private final TdlibLog log;
    private final AtomicLong lastRequest = new AtomicLong();
    private final Map<Long, Pending> pending = new ConcurrentHashMap<>();
    private final List<Consumer<Update>> subscribers = new CopyOnWriteArrayList<>();
    private final List<Consumer<ObjectNode>> jsonSubscribers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    private record Pending(ObjectNode request, CompletableFuture<ObjectNode> answer) {
        String function() {
            return request.path("@type").asText();
        }
    }

    NativeTdClient(NativeCalls calls, int id, Deadlines deadlines, TdlibLog log) {
        this.calls = calls;
        this.id = id;
        this.deadlines = deadlines;
        this.log = log;
    }

    int id() {
        return id;
    }

    @Override
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request) {
        return send(request, DEFAULT_DEADLINE);
    }

    @Override
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request, Duration deadline) {
        var type = TdJson.answerType(request);
        return submit(request, deadline).thenApply(json -> TdJson.bind(json, type));
    }

    @Override
    public CompletableFuture<ObjectNode> sendForJson(TdFunction<?> request) {
        return submit(request, DEFAULT_DEADLINE);
    }

    private CompletableFuture<ObjectNode> submit(TdFunction<?> request, Duration deadline) {
        var number = lastRequest.incrementAndGet();
        var json = TdJson.tree(request).put("@extra", number);
        var function = json.path("@type").asText();
        var answer = new CompletableFuture<ObjectNode>();
        pending.put(number, new Pending(json, answer));
        var unused = answer.whenComplete((value, error) -> pending.remove(number));
        // After the entry is made: a close in between fails it, one before it is seen here.
        if (closed.isDone()) {
            answer.completeExceptionally(TdErrors.closed(function));
            return answer;
        }
        deadlines.watch(answer, deadline, () -> TdErrors.timedOut(function, deadline));
        calls.send(id, TdJson.text(json));
        return answer;
    }

    @Override
    public Subscription subscribe(Consumer<Update> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    @Override
    public Subscription subscribeForJson(Consumer<ObjectNode> subscriber) {
        jsonSubscribers.add(subscriber);
        return () -> jsonSubscribers.remove(subscriber);
    }

    /** Takes what TDLib wrote for this client; called by the delivery thread only. */
    void deliver(ObjectNode object) {
        object.remove("@client_id");
        var extra = object.remove("@extra");
        if (extra == null) {
            deliverUpdate(object);
            return;
        }
        var request = pending.get(extra.asLong());
        if (request == null) {
            LOG.debug("late answer to request {}", extra);
        } else if (object.path("@type").asText().equals("error")) {
            request.answer.completeExceptionally(failure(request, object));
        } else {
            request.answer.complete(object);
        }
    }

    private TdException failure(Pending request, ObjectNode error) {
        var answered = TdErrors.parse(
                request.function(),
                error.path("code").asInt(),
                error.path("message").asText());
        return request.function().equals("downloadFile") && answered.kind() == TdException.Kind.OTHER
                ? log.failedDownload(request.request.path("file_id").asLong()).orElse(answered)
                : answered;
    }

    private void deliverUpdate(ObjectNode object) {
        deliver(object, object, jsonSubscribers);
        Update update;
        try {
            update = TdJson.bind(object, Update.class);
        } catch (IllegalArgumentException e) {
            LOG.warn("an update could not be read: {}", object.path("@type").asText(), e);
            return;
        }
        deliver(object, update, subscribers);
        if (update instanceof Update.UpdateAuthorizationState state
                && state.authorizationState() instanceof AuthorizationStateClosed) {
            failPending();
        }
    }

    private static <T> void deliver(ObjectNode object, T update, List<Consumer<T>> subscribers) {
        for (var subscriber : subscribers) {
            try {
                subscriber.accept(update);
            } catch (RuntimeException e) {
                LOG.error("a subscriber failed on {}", object.path("@type").asText(), e);
            }
        }
    }

    private void failPending() {
        closed.complete(null);
        pending.values().forEach(request -> request.answer.completeExceptionally(TdErrors.closed(request.function())));
    }

    @Override
    public void close() {
        if (closing.compareAndSet(false, true) && !closed.isDone()) {
            var unused = submit(new Close(), CLOSE_LIMIT).exceptionally(error -> {
                LOG.debug("close was not acknowledged", error);
                return null;
            });
        }
        try {
            closed.get(CLOSE_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("TDLib did not close within {} s", CLOSE_LIMIT.toSeconds());
        } finally {
            failPending();
        }
    }
}
