package dev.userbot.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.AddProxy;
import dev.userbot.td.api.AddedProxy;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitTdlibParameters;
import dev.userbot.td.api.ConnectionState.ConnectionStateReady;
import dev.userbot.td.api.GetAuthorizationState;
import dev.userbot.td.api.GetMe;
import dev.userbot.td.api.Ok;
import dev.userbot.td.api.SetTdlibParameters;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.Update;
import dev.userbot.td.api.Update.UpdateAuthorizationState;
import dev.userbot.td.api.Update.UpdateConnectionState;
import dev.userbot.td.api.User;
import dev.userbot.td.api.UserType.UserTypeRegular;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** TDLib as far as a login sees it: a script of states and errors for each function, everything else is accepted. */
final class FakeTdClient implements TdClient {
    static final User ANNA = new User(
            7, "Anna", "", Optional.empty(), "", false, false, false, false, 0, true, new UserTypeRegular(), "");

    final List<TdFunction<?>> requests = new CopyOnWriteArrayList<>();
    private final List<Consumer<Update>> subscribers = new CopyOnWriteArrayList<>();
    private final Map<Class<?>, Deque<Reaction>> script = new HashMap<>();
    private boolean closed;

    private record Reaction(Optional<TdException> error, List<Update> updates) {}

    /** A client that reaches Telegram and continues in a state once it has its parameters. */
    static FakeTdClient startingIn(AuthorizationState state) {
        return unconnected(state).after(SetTdlibParameters.class, connected(), new UpdateAuthorizationState(state));
    }

    /** The same without network. */
    static FakeTdClient unconnected(AuthorizationState state) {
        var client = new FakeTdClient();
        client.after(GetAuthorizationState.class, new AuthorizationStateWaitTdlibParameters());
        client.offline = state;
        return client;
    }

    private AuthorizationState offline = new AuthorizationStateWaitTdlibParameters();

    static Update connected() {
        return new UpdateConnectionState(new ConnectionStateReady());
    }

    FakeTdClient after(Class<?> function, AuthorizationState state) {
        return after(function, new UpdateAuthorizationState(state));
    }

    FakeTdClient after(Class<?> function, Update... updates) {
        return add(function, new Reaction(Optional.empty(), Arrays.asList(updates)));
    }

    FakeTdClient refusing(Class<?> function, TdException.Kind kind) {
        return add(function, new Reaction(Optional.of(error(kind)), List.of()));
    }

    static TdException error(TdException.Kind kind) {
        var wait = kind == TdException.Kind.RATE_LIMITED
                ? Optional.of(Duration.ofMinutes(90))
                : Optional.<Duration>empty();
        return new TdException(kind, 400, "SCRIPTED", wait, "scripted refusal");
    }

    private FakeTdClient add(Class<?> function, Reaction reaction) {
        script.computeIfAbsent(function, f -> new ArrayDeque<>()).add(reaction);
        return this;
    }

    void emit(Update update) {
        subscribers.forEach(subscriber -> subscriber.accept(update));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request) {
        requests.add(request);
        var reactions = script.getOrDefault(request.getClass(), new ArrayDeque<>());
        if (reactions.isEmpty() && request instanceof SetTdlibParameters) {
            emit(new UpdateAuthorizationState(offline));
        }
        if (!reactions.isEmpty()) {
            var reaction = reactions.remove();
            reaction.updates().forEach(this::emit);
            if (reaction.error().isPresent()) {
                return CompletableFuture.failedFuture(reaction.error().get());
            }
        }
        return CompletableFuture.completedFuture((R) answer(request));
    }

    private static TdObject answer(TdFunction<?> request) {
        if (request instanceof AddProxy add) {
            return new AddedProxy(1, 0, add.enable(), add.comment(), add.proxy());
        }
        return request instanceof GetMe ? ANNA : new Ok();
    }

    @Override
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request, Duration deadline) {
        return send(request);
    }

    @Override
    public CompletableFuture<ObjectNode> sendForJson(TdFunction<?> request) {
        throw new UnsupportedOperationException("no login needs it");
    }

    @Override
    public Subscription subscribeForJson(Consumer<ObjectNode> subscriber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription subscribe(Consumer<Update> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    int subscriptions() {
        return subscribers.size();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
