package dev.userbot.send;

import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxState;
import dev.userbot.send.content.OutgoingMessage;
import dev.userbot.send.delivery.Dispatch;
import dev.userbot.send.delivery.InFlight;
import dev.userbot.send.recipients.Recipient;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendWhenOnline;
import java.util.Optional;

/**
 * What one recipient will get, and what is known of it from earlier runs.
 *
 * @param inFlight what TDLib is sending of it already
 * @param refusal why the chat does not take it, as far as that is known without asking Telegram
 */
public record PlannedSend(Recipient recipient, Dispatch dispatch, InFlight inFlight, Optional<String> refusal) {
    /** What is to be done with it. */
    public enum Standing {
        /** It will be sent, for the first time or again. */
        TO_SEND,
        /** TDLib is sending it since its start: an earlier run had asked for it. */
        IN_FLIGHT,
        /** An earlier run has sent it. */
        SENT_BEFORE,
        /** Nobody can tell whether an earlier run has sent it, so it is not sent. */
        UNKNOWN,
        /** The chat does not take it. */
        REFUSED
    }

    /** What is to be done with it. */
    public Standing standing() {
        if (entry().isSent()) {
            return Standing.SENT_BEFORE;
        }
        if (!inFlight.isEmpty()) {
            return Standing.IN_FLIGHT;
        }
        if (entry().parts().stream()
                .anyMatch(part -> part.state() == OutboxState.UNKNOWN || part.state() == OutboxState.ASKED)) {
            return Standing.UNKNOWN;
        }
        return refusal.isPresent() ? Standing.REFUSED : Standing.TO_SEND;
    }

    public OutgoingMessage message() {
        return dispatch.message();
    }

    OutboxEntry entry() {
        return dispatch.entry();
    }

    /** Whether Telegram is to keep it until the recipient is online. */
    public boolean waitsForOnline() {
        return dispatch.schedule()
                .filter(MessageSchedulingStateSendWhenOnline.class::isInstance)
                .isPresent();
    }

    /** Whether the outbox does not have it yet. */
    boolean isNew() {
        return entry().number() == 0;
    }

    PlannedSend withEntry(OutboxEntry stored) {
        return new PlannedSend(
                recipient,
                new Dispatch(stored, dispatch.name(), dispatch.message(), dispatch.schedule(), dispatch.marks()),
                inFlight,
                refusal);
    }
}
