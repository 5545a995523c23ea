package dev.userbot.send.delivery;

import dev.userbot.archive.OutboxState;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import dev.userbot.td.api.DeleteMessages;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetSupergroupFullInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what a message that failed means for it, and for those after it. */
final class Refusals {
    private static final int SERVER_ERROR = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final TdClient td;
    private final Traces traces;
    private final FloodPatience patience;

    Refusals(TdClient td, Traces traces, FloodPatience patience) {
        this.td = td;
        this.traces = traces;
        this.patience = patience;
    }

    /** What a failure means. */
    sealed interface Verdict {}

    /** Telegram has it all the same. */
    record Arrived(List<Long> messageIds) implements Verdict {}

    /** It is to be sent once more; the pause is over. */
    record Again() implements Verdict {}

    /** Nobody can tell whether Telegram has it. */
    record Undecided(String reason) implements Verdict {}

    /**
     * Telegram does not have it.
     *
     * @param stops the reason why nothing else is to be sent either
     */
    record Definite(Optional<UserbotException> stops) implements Verdict {}

    Verdict judge(Dispatch dispatch, int part, Instant asked, TdException cause, SendListener listener) {
        if (mayHaveArrived(cause) || isFromEarlierRun(dispatch, part)) {
            var found = traces.look(dispatch, part, asked);
            if (found.isThere()) {
                return new Arrived(found.messageIds());
            }
            if (cause.kind() == TdException.Kind.SENT_BEFORE) {
                return new Undecided(
                        "Telegram says that it has the message, but it is not in the chat. Look there yourself.");
            }
            if (!found.isComplete()) {
                return new Undecided(Recovery.TOO_LONG_AGO);
            }
        }
        return switch (cause.kind()) {
            case RATE_LIMITED -> limited(dispatch, cause, listener);
            case ACCOUNT_LIMITED, UNAUTHORIZED, TIMED_OUT, CLOSED -> new Definite(Optional.of(cause));
            default -> new Definite(Optional.empty());
        };
    }

    /** What TDLib has left from another run may have arrived then, whatever becomes of it now. */
    private static boolean isFromEarlierRun(Dispatch dispatch, int part) {
        return dispatch.entry().parts().get(part).state() == OutboxState.ASKED;
    }

    /** TDLib tells faults of the server as flood waits, too, once it is tired of repeating the request. */
    private static boolean mayHaveArrived(TdException cause) {
        return cause.kind() == TdException.Kind.SENT_BEFORE
                || cause.kind() == TdException.Kind.RATE_LIMITED
                || cause.code() >= SERVER_ERROR;
    }

    private Verdict limited(Dispatch dispatch, TdException cause, SendListener listener) {
        var pause = cause.retryAfter().orElse(Duration.ofMinutes(1));
        if (patience.sitOut(pause, listener)) {
            return new Again();
        }
        return new Definite(isSlow(dispatch.message().chatId()) ? Optional.empty() : Optional.of(cause));
    }

    /** Slow mode limits one chat, every other flood wait the account. */
    private boolean isSlow(long chatId) {
        return td.call(new GetChat(chatId)).type() instanceof ChatTypeSupergroup group
                && td.call(new GetSupergroupFullInfo(group.supergroupId())).slowModeDelay() > 0;
    }

    /** Takes away what TDLib keeps of messages that failed: nothing sends them any more. */
    void tidyUp(long chatId, List<Long> messageIds) {
        try {
            td.call(new DeleteMessages(chatId, messageIds, false));
        } catch (TdException e) {
            LOG.debug("a failed message stays in TDLib's database", e);
        }
    }
}
