package dev.userbot.session;

import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateClosed;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateClosing;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateLoggingOut;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateReady;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateWaitTdlibParameters;
import dev.userbot.td.api.GetAuthorizationState;
import dev.userbot.td.api.GetMe;
import java.util.Optional;

/**
 * Brings a new TDLib client to the point where it can work: gives it its parameters, logs the account in if that is
 * wanted, and waits for the connection. Driven by {@code updateAuthorizationState} alone; an answered request only means
 * that TDLib accepted it.
 */
public final class Login {
    private final ClientParameters parameters;
    private final Optional<Interview> interview;

    private record Interview(LoginMethod method, LoginPrompts prompts) {}

    private Login(ClientParameters parameters, Optional<Interview> interview) {
        this.parameters = parameters;
        this.interview = interview;
    }

    /** For commands that need an account that is logged in already. */
    public static Login expected(ClientParameters parameters) {
        return new Login(parameters, Optional.empty());
    }

    /** For the command that logs in; an account that is logged in already is asked nothing. */
    public static Login interactive(ClientParameters parameters, LoginMethod method, LoginPrompts prompts) {
        return new Login(parameters, Optional.of(new Interview(method, prompts)));
    }

    /**
     * Logs in as far as needed. Blocks while questions are answered.
     *
     * @param client a client that was sent nothing yet; stays open, also when this fails
     * @throws UserbotException with {@link Failure#NOT_LOGGED_IN} if there is no account or Telegram refused it, {@link
     *     Failure#NO_CONNECTION} if Telegram was not reached in time, {@link Failure#RATE_LIMITED} if Telegram asks to
     *     wait, {@link Failure#INTERRUPTED} if the thread was interrupted
     */
    public Account ensureReady(TdClient client) {
        try (var events = new ClientEvents(client, parameters.connectTimeout())) {
            // TDLib says nothing before it was sent something.
            var unused = client.send(new GetAuthorizationState());
            var steps = interview.map(i -> new LoginSteps(client, events, i.method(), i.prompts()));
            for (var state = events.nextState();
                    !(state instanceof AuthorizationStateReady);
                    state = events.nextState()) {
                answer(state, client, events, steps);
            }
            events.awaitConnection();
            return new Account(client, events.await(client.send(new GetMe())));
        }
    }

    private void answer(AuthorizationState state, TdClient client, ClientEvents events, Optional<LoginSteps> steps) {
        if (state instanceof AuthorizationStateWaitTdlibParameters) {
            setUp(client, events);
        } else if (state instanceof AuthorizationStateLoggingOut
                || state instanceof AuthorizationStateClosing
                || state instanceof AuthorizationStateClosed) {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "Telegram has ended this session: it was closed on another device, or the account was deleted.\nRun `userbot login` to start a new one.");
        } else {
            steps.orElseThrow(Login::notLoggedIn).answer(state);
        }
    }

    private void setUp(TdClient client, ClientEvents events) {
        try {
            events.await(new ClientSetup(client, parameters).send());
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.UNAUTHORIZED) {
                throw new UserbotException(
                        Failure.USAGE,
                        "USERBOT_DB_KEY is not the key that this session was made with.\nSet the old key, or choose another session with --session.",
                        e);
            }
            throw e;
        }
    }

    private static UserbotException notLoggedIn() {
        return new UserbotException(
                Failure.NOT_LOGGED_IN,
                "This session is not logged in.\nRun `userbot login` with the same --session first.");
    }
}
