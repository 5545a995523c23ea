package dev.userbot.send.delivery;

import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxState;
import dev.userbot.archive.OutboxStore;
import dev.userbot.td.api.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds out what became of messages whose run ended before it knew: its process died, or Telegram was not reached.
 *
 * <p>TDLib writes a message to its own log before it sends it, and sends what it finds there at its next start, under the
 * same random number, of which Telegram takes only one. So there are four cases, looked at in this order:
 *
 * <ol>
 *   <li>TDLib is sending it at this moment: it is waited for, as for one of our own.
 *   <li>TDLib has sent it since its start, or was refused: that was heard.
 *   <li>Telegram has it: it is in the chat, or waits there.
 *   <li>None of these: it never left, and can be sent; unless the chat could not be read back far enough, then nobody knows.
 * </ol>
 */
public final class Recovery {
    static final String TOO_LONG_AGO =
            "The chat cannot be read back to when the message was to be sent. Look there yourself.";

    private static final Duration CATCHING_UP = Duration.ofSeconds(30);

    private final OutboxStore outbox;
    private final OutgoingUpdates updates;
    private final Claims claims;
    private final Traces traces;

    public Recovery(Post post) {
        this.outbox = post.outbox();
        this.updates = post.updates();
        this.claims = post.claims();
        this.traces = new Traces(post.td(), outbox, post.book());
    }

    /**
     * Settles every part of which it is not known what became of it. One that was given up as unknown stays that, unless it
     * turns up.
     *
     * @return the messages that TDLib is sending at this moment
     */
    public InFlight settle(Dispatch dispatch) {
        var inFlight = new InFlight();
        var parts = dispatch.entry().parts();
        for (int part = 0; part < parts.size(); part++) {
            var state = parts.get(part).state();
            if (state == OutboxState.ASKED || state == OutboxState.UNKNOWN) {
                settle(dispatch, part, inFlight);
            }
        }
        return inFlight;
    }

    private void settle(Dispatch dispatch, int part, InFlight inFlight) {
        var left = leftovers(dispatch, part);
        if (!left.isEmpty()) {
            claims.take(dispatch.message().chatId(), left);
            inFlight.add(part, left);
            return;
        }
        var entry = dispatch.entry();
        var asked = entry.parts().get(part).asked().orElse(entry.created());
        if (!hasCaughtUp()) {
            return;
        }
        var found = traces.look(dispatch, part, asked);
        if (found.isThere()) {
            outbox.sent(entry, part, found.messageIds());
        } else if (!found.isComplete()) {
            outbox.notSent(entry, part, OutboxState.UNKNOWN, Optional.of(TOO_LONG_AGO));
        } else if (entry.parts().get(part).state() == OutboxState.ASKED) {
            outbox.notSent(entry, part, OutboxState.PLANNED, Optional.empty());
        }
    }

    /** TDLib's temporary ids of what it sends by itself and can only be this part; empty if it does not. */
    private List<Long> leftovers(Dispatch dispatch, int part) {
        var candidates = new ArrayList<>(updates.leftovers(dispatch.message().chatId()));
        var ids = new ArrayList<Long>();
        for (var mark : dispatch.marks().get(part)) {
            var match = candidates.stream()
                    .filter(message -> isSameTime(message, dispatch))
                    .filter(message -> ContentMark.of(message.content()).equals(mark))
                    .findFirst();
            if (match.isEmpty()) {
                return List.of();
            }
            candidates.remove(match.get());
            ids.add(match.get().id());
        }
        return ids;
    }

    private static boolean isSameTime(Message message, Dispatch dispatch) {
        return message.schedulingState().equals(dispatch.schedule());
    }

    private boolean hasCaughtUp() {
        try {
            updates.connected().get(CATCHING_UP.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a connection cannot fail, only be late", e);
        }
    }

    /** The current entry of a dispatch, after it was settled. */
    public OutboxEntry current(Dispatch dispatch) {
        return outbox.find(dispatch.entry().key(), dispatch.entry().chatId()).orElseThrow();
    }
}
