package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code messages.sendReaction}: an account reacts, with something else, or no longer; and {@code
 * messages.getMessagesReactions}, by which TDLib asks what it was told while it reacted and passed over.
 */
final class ReactingService {
    /** Of an account without Premium (core.telegram.org/api/config#reactions-user-max-default). */
    private static final int MOST = 1;

    private final MessageChanges changes;
    private final Schedule schedule;

    ReactingService(MessageChanges changes, Schedule schedule) {
        this.changes = changes;
        this.schedule = schedule;
    }

    void register(Methods methods) {
        methods.device("messages.sendReaction", this::react).user("messages.getMessagesReactions", this::reactions);
    }

    private TlObject reactions(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "peer");
        var updates = new ArrayList<TlObject>();
        for (long id : request.longs("id")) {
            viewer.message(peer, (int) id)
                    .map(message -> TlObject.of(
                            "updateMessageReactions",
                            "peer",
                            peer.toTl(),
                            "msg_id",
                            (int) id,
                            "reactions",
                            message.object("reactions").orElseGet(PersonalReactions::none)))
                    .ifPresent(updates::add);
        }
        return ChangeUpdates.envelope(viewer, updates, schedule.now());
    }

    private TlObject react(Device device, TlObject request) {
        var viewer = device.viewer();
        var peer = viewer.requiredPeer(request, "peer");
        int id = request.intValue("msg_id");
        var message = viewer.message(peer, id)
                .filter(found -> found.is("message"))
                .orElseThrow(() -> RpcError.badRequest("MESSAGE_ID_INVALID"));
        var wanted = request.objects("reaction");
        check(wanted);
        if (wanted.equals(PersonalReactions.of(message, viewer))) {
            throw RpcError.badRequest("MESSAGE_NOT_MODIFIED");
        }
        int now = schedule.now();
        var updates = changes.change(
                device, peer, id, copy -> hiddenEdit(PersonalReactions.changed(copy, viewer, wanted, now), now));
        return ChangeUpdates.envelope(viewer, updates, now);
    }

    private static void check(List<TlObject> wanted) {
        if (wanted.size() > MOST) {
            throw RpcError.badRequest("REACTIONS_TOO_MANY");
        }
        var isUnknown = wanted.stream()
                .anyMatch(reaction ->
                        !reaction.is("reactionEmoji") || !AvailableReactions.contain(reaction.string("emoticon")));
        if (isUnknown) {
            throw RpcError.badRequest("REACTION_INVALID");
        }
    }

    /** The server marks it as an edit that nobody shall see, unless the message was edited before. */
    private static TlObject hiddenEdit(TlObject message, int now) {
        boolean shown = message.has("edit_date") && !message.flag("edit_hide");
        return shown ? message : message.with("edit_date", now).with("edit_hide", true);
    }
}
