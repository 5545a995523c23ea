package dev.userbot.send;

import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxPart;
import dev.userbot.archive.OutboxState;
import dev.userbot.archive.OutboxStore;
import dev.userbot.send.content.Fingerprint;
import dev.userbot.send.delivery.ContentMark;
import dev.userbot.send.delivery.Dispatch;
import dev.userbot.send.delivery.InFlight;
import dev.userbot.send.delivery.Recovery;
import dev.userbot.send.delivery.Requests;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSchedulingState;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendAtDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out for each letter what earlier runs have done with it, and lets TDLib check what they have not. */
final class OutboxPlanner {
    private final TdClient td;
    private final OutboxStore outbox;
    private final Recovery recovery;

    OutboxPlanner(TdClient td, OutboxStore outbox, Recovery recovery) {
        this.td = td;
        this.outbox = outbox;
        this.recovery = recovery;
    }

    /** @param key absent: derived from content, recipient and time */
    PlannedSend plan(Letter letter, Optional<String> key, Timing timing) {
        var fingerprint = Fingerprint.of(letter.message(), timing.token());
        var chosen = key.orElse("auto:" + fingerprint);
        var stored = outbox.find(chosen, letter.message().chatId());
        stored.filter(entry -> !entry.fingerprint().equals(fingerprint)).ifPresent(entry -> {
            throw new UserbotException(
                    Failure.USAGE,
                    "%s: the key '%s' belongs to another message, from %s. Choose another key, or send that one again."
                            .formatted(letter.recipient().origin(), chosen, entry.created()));
        });
        // What was asked for first counts: "in two hours" does not move when the command is repeated.
        var schedule = stored.flatMap(OutboxEntry::sendAt)
                .<MessageSchedulingState>map(Timing::at)
                .or(timing::schedule);
        var entry = stored.orElseGet(() -> fresh(letter, chosen, fingerprint, schedule, timing.now()));
        if (entry.isSent()) {
            return planned(letter, entry, schedule, List.of());
        }
        try {
            return settled(planned(letter, entry, schedule, marks(letter, schedule)));
        } catch (TdException e) {
            if (e.kind() != TdException.Kind.REFUSED) {
                throw new UserbotException(e.failure(), letter.recipient().origin() + ": " + e.getMessage(), e);
            }
            var unchecked = planned(letter, entry, schedule, List.of());
            return new PlannedSend(
                    unchecked.recipient(), unchecked.dispatch(), unchecked.inFlight(), Optional.of(e.getMessage()));
        }
    }

    private PlannedSend settled(PlannedSend planned) {
        if (planned.isNew() || planned.entry().isUntouched()) {
            return planned;
        }
        var inFlight = recovery.settle(planned.dispatch());
        return new PlannedSend(planned.recipient(), planned.dispatch(), inFlight, Optional.empty())
                .withEntry(recovery.current(planned.dispatch()));
    }

    private static PlannedSend planned(
            Letter letter,
            OutboxEntry entry,
            Optional<MessageSchedulingState> schedule,
            List<List<ContentMark>> marks) {
        var recipient = letter.recipient();
        return new PlannedSend(
                recipient,
                new Dispatch(entry, recipient.title(), letter.message(), schedule, marks),
                new InFlight(),
                Optional.empty());
    }

    /** Dates are not TDLib's to check: it takes those of the past for now. */
    private List<List<ContentMark>> marks(Letter letter, Optional<MessageSchedulingState> schedule) {
        var dateless = schedule.filter(state -> !(state instanceof MessageSchedulingStateSendAtDate));
        var marks = new ArrayList<List<ContentMark>>();
        for (int part = 0; part < letter.message().parts().size(); part++) {
            marks.add(Requests.messages(td, letter.message().preview(part, dateless)).stream()
                    .map(message -> ContentMark.of(message.content()))
                    .toList());
        }
        return marks;
    }

    private static OutboxEntry fresh(
            Letter letter, String key, String fingerprint, Optional<MessageSchedulingState> schedule, Instant now) {
        var untouched = new OutboxPart(OutboxState.PLANNED, Optional.empty(), List.of(), Optional.empty());
        return new OutboxEntry(
                0,
                key,
                letter.message().chatId(),
                fingerprint,
                schedule.filter(MessageSchedulingStateSendAtDate.class::isInstance)
                        .map(state -> Instant.ofEpochSecond(((MessageSchedulingStateSendAtDate) state).sendDate())),
                now,
                letter.message().parts().stream().map(part -> untouched).toList());
    }
}
