package dev.userbot.session;

import dev.userbot.td.Answers;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.ConnectionState.ConnectionStateReady;
import dev.userbot.td.api.ConnectionState.ConnectionStateUpdating;
import dev.userbot.td.api.Update;
import dev.userbot.td.api.Update.UpdateAuthorizationState;
import dev.userbot.td.api.Update.UpdateConnectionState;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A client's authorization states in their order, and whether it reached Telegram, brought from TDLib's delivery thread to
 * the thread that logs in. Every wait ends with {@link Failure#NO_CONNECTION} if Telegram was not reached in time.
 */
final class ClientEvents implements AutoCloseable {
    private final BlockingQueue<AuthorizationState> states = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final Duration connectTimeout;
    private final TdClient.Subscription subscription;

    ClientEvents(TdClient client, Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
        subscription = client.subscribe(this::receive);
    }

    private void receive(Update update) {
        if (update instanceof UpdateAuthorizationState state) {
            states.add(state.authorizationState());
        } else if (update instanceof UpdateConnectionState connection && isConnected(connection)) {
            connected.complete(null);
        }
    }

    /** "Updating" is connected and fetching what was missed, which may take long after weeks offline. */
    static boolean isConnected(UpdateConnectionState connection) {
        return connection.state() instanceof ConnectionStateReady
                || connection.state() instanceof ConnectionStateUpdating;
    }

    /** Waits for the next state; without limit once Telegram was reached, because a person may have to act first. */
    AuthorizationState nextState() {
        try {
            if (connected.isDone()) {
                return states.take();
            }
            var state = states.poll(connectTimeout.toMillis(), TimeUnit.MILLISECONDS);
            if (state != null) {
                return state;
            }
            if (connected.isDone()) {
                return states.take();
            }
            throw noConnection(connectTimeout);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits for an answer that needs the network. */
    <R> R await(CompletableFuture<R> answer) {
        if (!connected.isDone()) {
            await(CompletableFuture.anyOf(connected, answer.handle((value, error) -> null)), connectTimeout);
        }
        return Answers.await(answer);
    }

    /** Waits until Telegram was reached. */
    void awaitConnection() {
        await(connected, connectTimeout);
    }

    /** Waits for what shows that Telegram is reached. */
    static void await(CompletableFuture<?> event, Duration connectTimeout) {
        try {
            event.get(connectTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw noConnection(connectTimeout);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("these events cannot fail", e);
        }
    }

    private static UserbotException noConnection(Duration connectTimeout) {
        return new UserbotException(
                Failure.NO_CONNECTION,
                "Telegram was not reached within %d s.\nCheck the network and the proxy, or allow more time with --connect-timeout."
                        .formatted(connectTimeout.toSeconds()));
    }

    private static UserbotException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new UserbotException(Failure.INTERRUPTED, "Interrupted.", cause);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
