package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sends messages, now or later. The same random id from the same account is the same message: it is answered as the
 * first time and goes out once.
 */
final class SendService {
    private final Acts acts;
    private final Post post;
    private final Schedule schedule;
    private final SendRules rules;
    private final SentMessages sent;
    private final UpdateLog log;

    SendService(Acts acts, Post post, Schedule schedule, SendRules rules, SentMessages sent, UpdateLog log) {
        this.acts = acts;
        this.post = post;
        this.schedule = schedule;
        this.rules = rules;
        this.sent = sent;
        this.log = log;
    }

    /**
     * Sends messages that belong together.
     *
     * @param request the request, for what all of them have in common
     * @return the {@code updates} that answer it
     */
    TlObject send(Device device, PeerId peer, TlObject request, List<Draft> drafts) {
        var viewer = device.viewer();
        var fresh =
                drafts.stream().filter(draft -> !isKnown(viewer, peer, draft)).toList();
        var messages = fresh.stream().map(draft -> draft.message().get()).toList();
        if (!fresh.isEmpty()) {
            rules.checkPeer(viewer, peer, request);
            SendRules.checkContent(messages);
        }
        int date = schedule.date(viewer, peer, request, fresh.size());
        var updates = new ArrayList<TlObject>();
        for (var draft : drafts) {
            int position = fresh.indexOf(draft);
            if (position < 0) {
                again(viewer, draft.randomId()).forEach(updates::add);
            } else {
                updates.addAll(acts.of(device, change(viewer, peer, messages.get(position), date, draft.randomId())));
            }
        }
        return ChangeUpdates.envelope(viewer, updates, schedule.now());
    }

    private WorldChange change(Viewer viewer, PeerId peer, TlObject message, int date, long randomId) {
        return date == 0
                ? post.of(viewer, peer, message.with("date", schedule.now()), randomId)
                : schedule.waiting(viewer, peer, message, date, randomId);
    }

    private boolean isKnown(Viewer viewer, PeerId peer, Draft draft) {
        if (draft.randomId() == 0) {
            throw RpcError.badRequest("RANDOM_ID_EMPTY");
        }
        var known = sent.find(viewer.userId(), draft.randomId());
        if (known.isPresent() && !known.get().peer().equals(peer)) {
            throw new RpcError(500, "RANDOM_ID_DUPLICATE");
        }
        return known.isPresent();
    }

    /** What was answered the first time: a client counts the updates and passes over those that it knows. */
    private Stream<TlObject> again(Viewer viewer, long randomId) {
        var known = sent.find(viewer.userId(), randomId).orElseThrow();
        var id = ChangeUpdates.messageId(known.id(), randomId);
        if (!known.scheduled()) {
            var sequence = known.peer().kind() == PeerId.Kind.CHANNEL ? known.peer() : viewer.self();
            var entry = log.find(sequence, change -> isAddition(change, known)).orElseThrow();
            return Stream.of(id, ChangeUpdates.of(viewer, entry));
        }
        var waiting = new WorldChange.MessageScheduled(known.peer(), known.message());
        boolean waits = viewer.state().scheduled(known.peer()).stream()
                .anyMatch(message -> message.intValue("id") == known.id());
        var gone = new WorldChange.MessageUnscheduled(known.peer(), known.id(), 0);
        return Stream.concat(
                Stream.of(id),
                Stream.of(waiting, gone)
                        .filter(change -> !waits || change instanceof WorldChange.MessageScheduled)
                        .flatMap(change -> ChangeUpdates.uncounted(viewer, change, 0).stream()));
    }

    private static boolean isAddition(WorldChange change, SentMessages.Sent known) {
        return change instanceof WorldChange.MessageAdded added
                && added.peer().equals(known.peer())
                && added.message().intValue("id") == known.id();
    }
}
