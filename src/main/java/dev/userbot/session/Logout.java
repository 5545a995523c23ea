package dev.userbot.session;

import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateClosed;
import dev.userbot.td.api.LogOut;
import dev.userbot.td.api.Update;
import dev.userbot.td.api.Update.UpdateAuthorizationState;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Logs a client out. TDLib asks the server first and closes itself afterwards: "closed" is the confirmation. */
final class Logout {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final TdClient client;

    Logout(TdClient client) {
        this.client = client;
    }

    /** Returns when TDLib has closed. */
    void run() {
        var closed = new CompletableFuture<Void>();
        var subscription = client.subscribe(update -> watch(update, closed));
        try {
            var unused = client.send(new LogOut(), LIMIT).whenComplete((ok, error) -> {
                // A client that closes before it answers has done what was asked.
                if (error instanceof TdException refused && refused.kind() != TdException.Kind.CLOSED) {
                    closed.completeExceptionally(error);
                }
            });
            closed.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(Failure.INTERRUPTED, "Interrupted: the session may still be logged in.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new UserbotException(
                    Failure.NO_CONNECTION,
                    "Telegram did not confirm the logout.\nRun `userbot logout` again, or end the session in an official app under Settings, Devices.",
                    e);
        } finally {
            subscription.close();
        }
    }

    private static void watch(Update update, CompletableFuture<Void> closed) {
        if (update instanceof UpdateAuthorizationState changed
                && changed.authorizationState() instanceof AuthorizationStateClosed) {
            closed.complete(null);
        }
    }
}
