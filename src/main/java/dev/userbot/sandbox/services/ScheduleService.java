package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** {@code messages.getScheduledHistory} and its kin: what waits in a chat. */
final class ScheduleService {
    private final Acts acts;
    private final Schedule schedule;
    private final MessageAnswers answers;

    ScheduleService(Acts acts, Schedule schedule, MessageAnswers answers) {
        this.acts = acts;
        this.schedule = schedule;
        this.answers = answers;
    }

    void register(Methods methods) {
        methods.user("messages.getScheduledHistory", this::history)
                .user("messages.getScheduledMessages", this::messages)
                .device("messages.sendScheduledMessages", this::send)
                .device("messages.deleteScheduledMessages", this::delete);
    }

    private TlObject history(Viewer viewer, TlObject request) {
        var newestFirst = new ArrayList<>(viewer.state().scheduled(viewer.requiredPeer(request, "peer")));
        Collections.reverse(newestFirst);
        return answers.few(viewer, newestFirst);
    }

    private TlObject messages(Viewer viewer, TlObject request) {
        var ids = request.longs("id");
        return answers.few(
                viewer,
                viewer.state().scheduled(viewer.requiredPeer(request, "peer")).stream()
                        .filter(message -> ids.contains(message.longValue("id")))
                        .toList());
    }

    private TlObject send(Device device, TlObject request) {
        var viewer = device.viewer();
        var peer = viewer.requiredPeer(request, "peer");
        return each(
                device,
                request,
                id -> acts.of(
                        device, schedule.goingOut(viewer, peer, Schedule.waiting(viewer, peer, id), schedule.now())));
    }

    private TlObject delete(Device device, TlObject request) {
        var viewer = device.viewer();
        PeerId peer = viewer.requiredPeer(request, "peer");
        return each(device, request, id -> acts.of(device, Schedule.cancelled(viewer, peer, id)));
    }

    private TlObject each(Device device, TlObject request, IntFunction<List<TlObject>> act) {
        var updates = request.longs("id").stream()
                .flatMap(id -> act.apply(id.intValue()).stream())
                .toList();
        return ChangeUpdates.envelope(device.viewer(), updates, schedule.now());
    }
}
