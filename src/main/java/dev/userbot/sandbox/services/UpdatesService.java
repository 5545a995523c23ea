package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.WorldChange;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code updates.*}: what clients missed. See https://core.telegram.org/api/updates. */
final class UpdatesService {
    private static final int MAX_DIFFERENCE = 500;
    /** Seconds by which a client's date may lag behind a change that it has not seen. */
    private static final int DATE_TOLERANCE = 60;

    /** When a client that shows the channel should ask again. */
    private static final int POLL_SECONDS = 30;

    private final UpdateLog log;
    private final SentMessages sent;
    private final Clock clock;

    UpdatesService(UpdateLog log, SentMessages sent, Clock clock) {
        this.log = log;
        this.sent = sent;
        this.clock = clock;
    }

    void register(Methods methods) {
        methods.user("updates.getState", (viewer, request) -> state(viewer, log.pts(viewer.self())))
                .user("updates.getDifference", this::difference)
                .user("updates.getChannelDifference", this::channelDifference);
    }

    /** The common {@code updates.state} of an account at a {@code pts}. */
    TlObject state(Viewer viewer, int pts) {
        return TlObject.of("updates.state", "pts", pts, "qts", 0, "date", now(), "seq", 1, "unread_count", 0);
    }

    private TlObject difference(Viewer viewer, TlObject request) {
        var entries = log.after(viewer.self(), request.intValue("pts"), MAX_DIFFERENCE);
        var changes = changes(viewer, entries);
        var others = new ArrayList<>(changes.others());
        for (var channel : log.channelsChangedSince(request.intValue("date") - DATE_TOLERANCE)) {
            if (viewer.isMember(channel)) {
                others.add(TlObject.of("updateChannelTooLong", "channel_id", channel.id(), "pts", log.pts(channel)));
                changes.mentions().add(channel);
            }
        }
        if (entries.isEmpty() && others.isEmpty()) {
            return TlObject.of("updates.differenceEmpty", "date", now(), "seq", 1);
        }
        int reached = entries.isEmpty()
                ? log.pts(viewer.self())
                : entries.get(entries.size() - 1).pts();
        boolean complete = reached == log.pts(viewer.self());
        return changes.mentions()
                .answer(
                        viewer,
                        complete ? "updates.difference" : "updates.differenceSlice",
                        Map.of(
                                "new_messages",
                                changes.newMessages(),
                                "new_encrypted_messages",
                                List.of(),
                                "other_updates",
                                others,
                                complete ? "state" : "intermediate_state",
                                state(viewer, reached)));
    }

    /**
     * A client that knows no {@code pts} asks with 1. It learns the present one, as nothing before it was ever counted;
     * {@code channelDifferenceTooLong} would make TDLib 1.8.65 forget messages that it has just read, and leave a hole
     * in what it later reads from its database.
     */
    private TlObject channelDifference(Viewer viewer, TlObject request) {
        var channel = viewer.requiredPeer(request, "channel");
        int pts = request.intValue("pts");
        int limit = Math.max(1, Math.min(request.intValue("limit"), MAX_DIFFERENCE));
        var entries = log.after(channel, pts, limit);
        if (entries.isEmpty()) {
            return TlObject.of(
                    "updates.channelDifferenceEmpty", "final", true, "pts", log.pts(channel), "timeout", POLL_SECONDS);
        }
        int reached = entries.get(entries.size() - 1).pts();
        var changes = changes(viewer, entries);
        changes.mentions().add(channel);
        return changes.mentions()
                .answer(
                        viewer,
                        "updates.channelDifference",
                        Map.of(
                                "final",
                                reached == log.pts(channel),
                                "pts",
                                reached,
                                "timeout",
                                POLL_SECONDS,
                                "new_messages",
                                changes.newMessages(),
                                "other_updates",
                                changes.others()));
    }

    private int now() {
        return (int) clock.instant().getEpochSecond();
    }

    /**
     * A message that the account sent itself comes with the random id that its client gave it: the client may still wait
     * for the answer and would take it for another one.
     */
    private Changes changes(Viewer viewer, List<UpdateLog.Entry> entries) {
        var newMessages = new ArrayList<TlObject>();
        var others = new ArrayList<TlObject>();
        for (var entry : entries) {
            if (entry.change() instanceof WorldChange.MessageAdded added) {
                int id = added.message().intValue("id");
                newMessages.add(ChangeUpdates.message(viewer, added).orElseThrow());
                sent.randomIdOf(viewer.userId(), added.peer(), id)
                        .ifPresent(randomId -> others.add(ChangeUpdates.messageId(id, randomId)));
            } else {
                others.add(ChangeUpdates.of(viewer, entry));
            }
        }
        return new Changes(
                newMessages, others, new Mentions().addAll(newMessages).addAll(others));
    }

    /** Entries of the log, parted as the answers want them. */
    private record Changes(List<TlObject> newMessages, List<TlObject> others, Mentions mentions) {}
}
