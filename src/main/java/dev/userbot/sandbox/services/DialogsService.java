package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code messages.getDialogs} and its kin: the chat list. */
final class DialogsService {
    private static final int MAX_LIMIT = 100;

    private final Dialogs dialogs;
    private final UpdateLog log;
    private final UpdatesService updates;

    DialogsService(Dialogs dialogs, UpdateLog log, UpdatesService updates) {
        this.dialogs = dialogs;
        this.log = log;
        this.updates = updates;
    }

    void register(Methods methods) {
        methods.user("messages.getDialogs", this::getDialogs)
                .user("messages.getPinnedDialogs", (viewer, request) -> peerDialogs(viewer, List.of()))
                .user("messages.getPeerDialogs", this::getPeerDialogs)
                .always("account.getNotifySettings", Dialogs.NOTIFY_SETTINGS)
                .user("messages.readMessageContents", (viewer, request) -> nothingRead(viewer))
                .always("channels.readMessageContents", true)
                .always("messages.readDiscussion", true);
    }

    private TlObject getDialogs(Viewer viewer, TlObject request) {
        var all = dialogs.list(viewer, request.intValue("folder_id"));
        int from = start(viewer, all, request);
        int limit = Math.max(1, Math.min(request.intValue("limit"), MAX_LIMIT));
        var page = all.subList(from, Math.min(all.size(), from + limit));
        var fields = fields(viewer, page);
        if (page.size() == all.size()) {
            return mentions(page, fields).answer(viewer, "messages.dialogs", fields);
        }
        fields.put("count", all.size());
        return mentions(page, fields).answer(viewer, "messages.dialogsSlice", fields);
    }

    /** After the dialog that the offsets name, by its peer, or else by the date of its last message. */
    private static int start(Viewer viewer, List<PeerId> all, TlObject request) {
        var offsetPeer = viewer.peer(request, "offset_peer");
        int known = offsetPeer.map(all::indexOf).orElse(-1);
        if (known >= 0) {
            return known + 1;
        }
        int date = request.intValue("offset_date");
        return date == 0
                ? 0
                : (int) all.stream()
                        .filter(peer -> Dialogs.topDate(viewer, peer) >= date)
                        .count();
    }

    private TlObject getPeerDialogs(Viewer viewer, TlObject request) {
        var peers = request.objects("peers").stream()
                .map(input -> input.object("peer").orElse(null))
                .filter(Objects::nonNull)
                .map(viewer::peer)
                .toList();
        return peerDialogs(viewer, peers);
    }

    private TlObject peerDialogs(Viewer viewer, List<PeerId> peers) {
        int pts = log.pts(viewer.self());
        var fields = fields(viewer, peers);
        fields.put("state", updates.state(viewer, pts));
        return mentions(peers, fields).answer(viewer, "messages.peerDialogs", fields);
    }

    private Map<String, Object> fields(Viewer viewer, List<PeerId> peers) {
        var fields = new LinkedHashMap<String, Object>();
        // Nothing may happen in between: the newest message of each dialog has to be among the messages.
        synchronized (viewer.world()) {
            fields.put(
                    "dialogs",
                    peers.stream().map(peer -> dialogs.dialog(viewer, peer)).toList());
            fields.put(
                    "messages",
                    peers.stream()
                            .map(viewer::history)
                            .filter(history -> history.size() > 0)
                            .map(history -> viewer.message(history.at(history.size() - 1)))
                            .toList());
        }
        return fields;
    }

    @SuppressWarnings("unchecked")
    private static Mentions mentions(List<PeerId> peers, Map<String, Object> fields) {
        var mentions = new Mentions().addAll((List<TlObject>) fields.get("messages"));
        peers.forEach(mentions::add);
        return mentions;
    }

    private TlObject nothingRead(Viewer viewer) {
        return TlObject.of("messages.affectedMessages", "pts", log.pts(viewer.self()), "pts_count", 0);
    }
}
