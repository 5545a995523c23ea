package dev.userbot.send.delivery;

import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxState;
import dev.userbot.archive.OutboxStore;
import dev.userbot.send.schedule.ScheduleLimits;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendAtDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings what one chat gets to Telegram, part by part, and writes down what becomes of each. */
public final class Courier {
    private static final String NOT_REACHED = "Telegram was not reached long enough to see whether it has the message.";
    private static final String TOO_LATE =
            "Its moment came too near while others were sent: it would have gone out at once.";

    private final TdClient td;
    private final OutboxStore outbox;
    private final Claims claims;
    private final ServerClock server;
    private final Receipts receipts;
    private final Refusals refusals;
    private final FloodPatience patience;

    public Courier(Post post, FloodPatience patience) {
        this.td = post.td();
        this.outbox = post.outbox();
        this.claims = post.claims();
        this.server = post.server();
        this.receipts = new Receipts(post.updates(), post.clock());
        this.patience = patience;
        this.refusals = new Refusals(td, new Traces(td, outbox, post.book()), patience);
    }

    /**
     * Sends the parts that were not sent yet, and waits for those that TDLib has already. A part that fails ends it: the
     * next ones would make no sense without it.
     *
     * @throws UserbotException with {@link Failure#INTERRUPTED} if the thread is interrupted meanwhile; what was asked stays
     *     asked, and the next run finds out what became of it
     */
    public Delivery deliver(Dispatch dispatch, InFlight inFlight, SendListener listener) {
        var entry = dispatch.entry();
        var ids = new ArrayList<Long>();
        for (int part = 0; part < entry.parts().size(); part++) {
            var state = entry.parts().get(part).state();
            if (state == OutboxState.SENT) {
                ids.addAll(entry.parts().get(part).messageIds());
                continue;
            }
            var waiting = inFlight.of(part);
            if (waiting.isEmpty() && (state == OutboxState.UNKNOWN || state == OutboxState.ASKED)) {
                return new Delivery.Unknown(entry.parts().get(part).reason().orElse(NOT_REACHED), Optional.empty());
            }
            var result = waiting.isPresent()
                    ? conclude(dispatch, part, waiting.get(), listener)
                    : send(dispatch, part, listener);
            if (!(result instanceof Delivery.Sent sent)) {
                return result;
            }
            ids.addAll(sent.messageIds());
        }
        return new Delivery.Sent(ids);
    }

    private Delivery send(Dispatch dispatch, int part, SendListener listener) {
        if (isTooLate(dispatch)) {
            return failed(dispatch.entry(), part, TOO_LATE, Optional.empty());
        }
        outbox.asked(dispatch.entry(), part, server.now());
        List<Message> messages;
        try {
            messages = Requests.messages(td, dispatch.message().request(part, dispatch.schedule()));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.TIMED_OUT || e.kind() == TdException.Kind.CLOSED) {
                return unknown(e);
            }
            return refused(dispatch, part, e, listener);
        }
        var temporaryIds = messages.stream().map(Message::id).toList();
        claims.take(dispatch.message().chatId(), temporaryIds);
        return conclude(dispatch, part, temporaryIds, listener);
    }

    private boolean isTooLate(Dispatch dispatch) {
        return dispatch.schedule().isPresent()
                && dispatch.schedule().get() instanceof MessageSchedulingStateSendAtDate at
                && !Instant.ofEpochSecond(at.sendDate()).isAfter(server.now().plus(ScheduleLimits.NEAREST));
    }

    private Delivery conclude(Dispatch dispatch, int part, List<Long> temporaryIds, SendListener listener) {
        var outcomes = receipts.await(dispatch.message().chatId(), temporaryIds, listener);
        if (outcomes.isEmpty()) {
            return unknown(new UserbotException(
                    Failure.NO_CONNECTION, "Telegram does not confirm messages. Check the network or the proxy."));
        }
        claims.finish(dispatch.message().chatId(), temporaryIds);
        return judge(dispatch, part, outcomes.get(), listener);
    }

    private Delivery judge(Dispatch dispatch, int part, List<SendOutcome> outcomes, SendListener listener) {
        var arrived = outcomes.stream()
                .filter(SendOutcome.Arrived.class::isInstance)
                .map(outcome -> ((SendOutcome.Arrived) outcome).message().id())
                .toList();
        if (arrived.size() == outcomes.size()) {
            return sent(dispatch, part, arrived);
        }
        if (!arrived.isEmpty()) {
            // Counts as sent: to repeat it would bring the others twice.
            outbox.sent(dispatch.entry(), part, arrived);
            return new Delivery.Failed(
                    "Only %d of the %d files arrived; to send the others, send them alone."
                            .formatted(arrived.size(), outcomes.size()),
                    Optional.empty());
        }
        var refusal = outcomes.stream()
                .filter(SendOutcome.Refused.class::isInstance)
                .map(SendOutcome.Refused.class::cast)
                .toList();
        if (refusal.isEmpty()) {
            return failed(dispatch.entry(), part, "The message was deleted before Telegram had it.", Optional.empty());
        }
        refusals.tidyUp(
                dispatch.message().chatId(),
                refusal.stream().map(SendOutcome.Refused::messageId).toList());
        return refused(dispatch, part, refusal.get(0).cause(), listener);
    }

    private Delivery refused(Dispatch dispatch, int part, TdException cause, SendListener listener) {
        var asked = outbox.find(dispatch.entry().key(), dispatch.entry().chatId())
                .flatMap(entry -> entry.parts().get(part).asked())
                .orElse(dispatch.entry().created());
        var verdict = refusals.judge(dispatch, part, asked, cause, listener);
        if (verdict instanceof Refusals.Arrived arrived) {
            return sent(dispatch, part, arrived.messageIds());
        }
        if (verdict instanceof Refusals.Again) {
            return send(dispatch, part, listener);
        }
        if (verdict instanceof Refusals.Undecided undecided) {
            return undecided(dispatch.entry(), part, undecided.reason());
        }
        var definite = (Refusals.Definite) verdict;
        return failed(dispatch.entry(), part, cause.getMessage(), definite.stops());
    }

    private Delivery sent(Dispatch dispatch, int part, List<Long> messageIds) {
        patience.restore();
        outbox.sent(dispatch.entry(), part, messageIds);
        return new Delivery.Sent(messageIds);
    }

    private Delivery failed(OutboxEntry entry, int part, String reason, Optional<UserbotException> stops) {
        outbox.notSent(entry, part, OutboxState.FAILED, Optional.of(reason));
        return new Delivery.Failed(reason, stops);
    }

    private Delivery undecided(OutboxEntry entry, int part, String reason) {
        outbox.notSent(entry, part, OutboxState.UNKNOWN, Optional.of(reason));
        return new Delivery.Unknown(reason, Optional.empty());
    }

    /** TDLib has it and goes on trying: the part stays asked, and the next run looks. */
    private static Delivery unknown(UserbotException cause) {
        return new Delivery.Unknown(
                "Telegram has not confirmed it. Run the same command again to find out: TDLib sends it then if it did not"
                        + " arrive, and never twice.",
                Optional.of(cause));
    }
}
