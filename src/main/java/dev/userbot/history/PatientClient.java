package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.Answers;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.TdFunction;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Sends single requests and repeats them as long as patience lasts. For one thread. */
public final class PatientClient {
    private final TdClient td;
    private final Patience patience;

    PatientClient(TdClient td, Patience patience) {
        this.td = td;
        this.patience = patience;
    }

    /**
     * A client that waits as a synchronisation does.
     *
     * @param maxWait the longest flood wait in total between two successful requests
     * @param listener told about waiting
     */
    public static PatientClient of(TdClient td, Duration maxWait, Sleeper sleeper, SyncListener listener) {
        return new PatientClient(td, new Patience(maxWait, sleeper, listener));
    }

    /** What decides about repeating, for those who send many requests at once. */
    Patience patience() {
        return patience;
    }

    /** Sends without repeating. */
    CompletableFuture<ObjectNode> send(TdFunction<?> request) {
        return td.sendForJson(request);
    }

    /**
     * Sends, and sends again.
     *
     * @throws TdException what TDLib answered when patience was at its end
     */
    public ObjectNode call(TdFunction<?> request) {
        while (true) {
            try {
                var answer = Answers.await(td.sendForJson(request));
                patience.restore();
                return answer;
            } catch (TdException e) {
                patience.waitAfter(e);
            }
        }
    }

    /** The same for what may not exist, or not for this account. */
    Optional<ObjectNode> find(TdFunction<?> request) {
        try {
            return Optional.of(call(request));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
