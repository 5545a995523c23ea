package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.List;

/** {@code messages.editMessage}, {@code messages.deleteMessages} and {@code channels.deleteMessages}. */
final class EditService {
    private final Acts acts;
    private final MessageChanges changes;
    private final Schedule schedule;
    private final MediaIntake media;
    private final UpdateLog log;

    EditService(Acts acts, MessageChanges changes, Schedule schedule, MediaIntake media, UpdateLog log) {
        this.acts = acts;
        this.changes = changes;
        this.schedule = schedule;
        this.media = media;
        this.log = log;
    }

    void register(Methods methods) {
        methods.device("messages.editMessage", this::edit)
                .device("messages.deleteMessages", this::delete)
                .device("channels.deleteMessages", this::deleteInChannel);
    }

    private TlObject edit(Device device, TlObject request) {
        var viewer = device.viewer();
        var peer = viewer.requiredPeer(request, "peer");
        if (request.has("schedule_date")) {
            var change = schedule.changed(viewer, peer, request, message -> edited(viewer, message, request));
            return ChangeUpdates.envelope(viewer, acts.of(device, change), schedule.now());
        }
        int id = request.intValue("id");
        var message = viewer.message(peer, id).orElseThrow(() -> RpcError.badRequest("MESSAGE_ID_INVALID"));
        boolean own = message.flag("out") || peer.equals(viewer.self()) || (message.flag("post") && viewer.owns(peer));
        if (!own || !message.is("message")) {
            throw new RpcError(403, "MESSAGE_AUTHOR_REQUIRED");
        }
        var content = edited(viewer, message, request);
        SendRules.checkContent(List.of(content));
        if (content.equals(message)) {
            throw RpcError.badRequest("MESSAGE_NOT_MODIFIED");
        }
        var updates = changes.change(
                device,
                peer,
                id,
                copy -> withContentOf(content, copy)
                        .with("edit_date", schedule.now())
                        .with("edit_hide", null));
        return ChangeUpdates.envelope(viewer, updates, schedule.now());
    }

    private TlObject edited(Viewer viewer, TlObject message, TlObject request) {
        var edited = request.has("message")
                ? Composer.worded(viewer, message, request.string("message"), request.objects("entities"))
                : message;
        return request.object("media")
                .map(given -> edited.with("media", media.of(viewer, given)))
                .orElse(edited);
    }

    private static TlObject withContentOf(TlObject content, TlObject message) {
        return message.with("message", content.string("message"))
                .with("entities", content.fields().get("entities"))
                .with("media", content.fields().get("media"));
    }

    /** Private chats and basic groups share one sequence of ids, so the chat need not be named. */
    private TlObject delete(Device device, TlObject request) {
        var viewer = device.viewer();
        int deleted = 0;
        for (long id : request.longs("id")) {
            var peer = viewer.dialogs().stream()
                    .filter(dialog -> dialog.kind() != PeerId.Kind.CHANNEL)
                    .filter(dialog -> viewer.message(dialog, (int) id).isPresent())
                    .findFirst();
            if (peer.isPresent()) {
                deleted++;
                if (request.flag("revoke")) {
                    changes.delete(device, peer.get(), (int) id);
                } else {
                    changes.deleteOwn(device, peer.get(), (int) id);
                }
            }
        }
        return affected(log.pts(viewer.self()), deleted);
    }

    private TlObject deleteInChannel(Device device, TlObject request) {
        var viewer = device.viewer();
        var channel = viewer.requiredPeer(request, "channel");
        int deleted = 0;
        for (long id : request.longs("id")) {
            var message = viewer.message(channel, (int) id);
            if (message.isPresent()) {
                if (!message.get().flag("out") && !viewer.owns(channel)) {
                    throw new RpcError(403, "MESSAGE_DELETE_FORBIDDEN");
                }
                changes.delete(device, channel, (int) id);
                deleted++;
            }
        }
        return affected(log.pts(channel), deleted);
    }

    private static TlObject affected(int pts, int count) {
        return TlObject.of("messages.affectedMessages", "pts", pts, "pts_count", count);
    }
}
