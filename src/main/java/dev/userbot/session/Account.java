package dev.userbot.session;

import dev.userbot.td.TdClient;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateClosed;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateLoggingOut;
import dev.userbot.td.api.Update;
import dev.userbot.td.api.Update.UpdateAuthorizationState;
import dev.userbot.td.api.Update.UpdateConnectionState;
import dev.userbot.td.api.User;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A logged-in account, connected to Telegram. Safe for use by several threads. */
public final class Account implements AutoCloseable {
    private final TdClient client;
    private final User me;
    private final TdClient.Subscription subscription;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile boolean endedByTelegram;
    private volatile CompletableFuture<Void> connected = CompletableFuture.completedFuture(null);

    Account(TdClient client, User me) {
        this.client = client;
        this.me = me;
        subscription = client.subscribe(this::watch);
    }

    private void watch(Update update) {
        if (update instanceof UpdateAuthorizationState changed
                && (changed.authorizationState() instanceof AuthorizationStateLoggingOut
                        || changed.authorizationState() instanceof AuthorizationStateClosed)
                && !closing.get()) {
            endedByTelegram = true;
        } else if (update instanceof UpdateConnectionState connection) {
            watchConnection(ClientEvents.isConnected(connection));
        }
    }

    private void watchConnection(boolean isConnected) {
        if (isConnected) {
            connected.complete(null);
        } else if (connected.isDone()) {
            connected = new CompletableFuture<>();
        }
    }

    /** The client, ready for every request. */
    public TdClient client() {
        return client;
    }

    /** The account's own user. */
    public User me() {
        return me;
    }

    /**
     * Whether the session ended without our doing, for example because its owner ended it on another device. Whatever
     * failed meanwhile failed because of that.
     */
    public boolean endedByTelegram() {
        return endedByTelegram;
    }

    /**
     * Waits until Telegram is reached; returns at once if it is. The connection of a program that runs for weeks comes and goes.
     *
     * @throws dev.userbot.td.UserbotException with {@link dev.userbot.td.Failure#NO_CONNECTION} if it takes longer than this
     */
    public void awaitConnection(Duration longest) {
        ClientEvents.await(connected, longest);
    }

    /**
     * Ends the session on the server, too, and deletes TDLib's data; returns when Telegram has confirmed it.
     *
     * @throws dev.userbot.td.UserbotException with {@link dev.userbot.td.Failure#NO_CONNECTION} if Telegram did not
     *     answer
     */
    public void logOut() {
        closing.set(true);
        new Logout(client).run();
    }

    /** Closes TDLib; waits for up to ten seconds until it has written everything. Closing twice does nothing. */
    @Override
    public void close() {
        closing.set(true);
        subscription.close();
        client.close();
    }
}
