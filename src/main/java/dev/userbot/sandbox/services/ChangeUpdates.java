package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.util.List;
import java.util.Optional;

/** Changes of the world as the protocol's updates. */
final class ChangeUpdates {
    private ChangeUpdates() {}

    /** The update for a change as the viewer sees it. */
    static TlObject of(Viewer viewer, UpdateLog.Entry entry) {
        var change = entry.change();
        boolean channel = change.peer().kind() == PeerId.Kind.CHANNEL;
        if (change instanceof WorldChange.MessageDeleted deleted) {
            return TlObject.of(
                    channel ? "updateDeleteChannelMessages" : "updateDeleteMessages",
                    "channel_id",
                    channel ? change.peer().id() : null,
                    "messages",
                    List.of(deleted.messageId()),
                    "pts",
                    entry.pts(),
                    "pts_count",
                    1);
        }
        var name = change instanceof WorldChange.MessageAdded ? "updateNew" : "updateEdit";
        return TlObject.of(
                name + (channel ? "ChannelMessage" : "Message"),
                "message",
                message(viewer, change).orElseThrow(),
                "pts",
                entry.pts(),
                "pts_count",
                1);
    }

    /** The message that a change brought, as the viewer's history has it now; else as it was told. */
    static Optional<TlObject> message(Viewer viewer, WorldChange change) {
        TlObject told;
        if (change instanceof WorldChange.MessageAdded added) {
            told = added.message();
        } else if (change instanceof WorldChange.MessageEdited edited) {
            told = edited.message();
        } else {
            return Optional.empty();
        }
        return Optional.of(viewer.message(change.peer(), told.intValue("id")).orElseGet(() -> viewer.message(told)));
    }
}
