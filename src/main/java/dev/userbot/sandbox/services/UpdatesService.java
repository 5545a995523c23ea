package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code updates.*}: what clients missed. See https://core.telegram.org/api/updates. */
final class UpdatesService {
    private static final int MAX_DIFFERENCE = 500;
    /** So many messages come with a difference that is too long to be told. */
    private static final int NEWEST = 20;
    /** Seconds by which a client's date may lag behind a change that it has not seen. */
    private static final int DATE_TOLERANCE = 60;

    /** When a client that shows the channel should ask again. */
    private static final int POLL_SECONDS = 30;

    private final UpdateLog log;
    private final Dialogs dialogs;
    private final SentMessages sent;
    private final Clock clock;

    UpdatesService(UpdateLog log, Dialogs dialogs, SentMessages sent, Clock clock) {
        this.log = log;
        this.dialogs = dialogs;
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
        int limit = request.has("pts_limit") ? request.intValue("pts_limit") : MAX_DIFFERENCE;
        var gap = log.after(viewer.self(), request.intValue("pts"), Math.max(1, Math.min(limit, MAX_DIFFERENCE)));
        if (request.has("pts_total_limit") && gap.missed() > request.intValue("pts_total_limit")) {
            return TlObject.of("updates.differenceTooLong", "pts", gap.pts());
        }
        var changes = changes(viewer, gap.entries());
        var others = new ArrayList<>(changes.others());
        for (var channel : log.channelsChangedSince(request.intValue("date") - DATE_TOLERANCE)) {
            if (viewer.isMember(channel)) {
                others.add(TlObject.of("updateChannelTooLong", "channel_id", channel.id(), "pts", log.pts(channel)));
                changes.mentions().add(channel);
            }
        }
        if (gap.missed() == 0 && others.isEmpty()) {
            return TlObject.of("updates.differenceEmpty", "date", now(), "seq", 1);
        }
        return changes.mentions()
                .answer(
                        viewer,
                        gap.isClosed() ? "updates.difference" : "updates.differenceSlice",
                        Map.of(
                                "new_messages",
                                changes.newMessages(),
                                "new_encrypted_messages",
                                List.of(),
                                "other_updates",
                                others,
                                gap.isClosed() ? "state" : "intermediate_state",
                                state(viewer, gap.reached())));
    }

    /**
     * A client that knows no {@code pts} asks with 1. It learns the present one, as nothing before it was ever counted;
     * {@code channelDifferenceTooLong} would make TDLib 1.8.65 forget messages that it has just read, and leave a hole
     * in what it later reads from its database.
     */
    private TlObject channelDifference(Viewer viewer, TlObject request) {
        var channel = viewer.requiredPeer(request, "channel");
        int limit = Math.max(1, request.intValue("limit"));
        var gap = log.after(channel, request.intValue("pts"), Math.min(limit, MAX_DIFFERENCE));
        if (gap.missed() == 0) {
            return TlObject.of(
                    "updates.channelDifferenceEmpty", "final", true, "pts", gap.pts(), "timeout", POLL_SECONDS);
        }
        if (gap.missed() > limit) {
            return channelDifferenceTooLong(viewer, channel);
        }
        var changes = changes(viewer, gap.entries());
        changes.mentions().add(channel);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("final", gap.isClosed());
        fields.put("pts", gap.reached());
        if (gap.isClosed()) {
            fields.put("timeout", POLL_SECONDS);
        }
        fields.put("new_messages", changes.newMessages());
        fields.put("other_updates", changes.others());
        return changes.mentions().answer(viewer, "updates.channelDifference", fields);
    }

    /**
     * What happened is not told, only how it is now. The client has to find out by itself what it missed: see
     * https://core.telegram.org/constructor/updates.channelDifferenceTooLong.
     */
    private TlObject channelDifferenceTooLong(Viewer viewer, PeerId channel) {
        TlObject dialog;
        List<TlObject> newest;
        // Nothing may happen in between: the newest message of the dialog has to be among the messages.
        synchronized (viewer.world()) {
            dialog = dialogs.dialog(viewer, channel);
            newest = newest(viewer, channel);
        }
        return new Mentions()
                .add(channel)
                .addAll(newest)
                .answer(
                        viewer,
                        "updates.channelDifferenceTooLong",
                        Map.of("final", true, "timeout", POLL_SECONDS, "dialog", dialog, "messages", newest));
    }

    /** Newest first. */
    private static List<TlObject> newest(Viewer viewer, PeerId channel) {
        var history = viewer.history(channel);
        return IntStream.range(0, Math.min(NEWEST, history.size()))
                .mapToObj(back -> viewer.message(history.at(history.size() - 1 - back)))
                .toList();
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
