package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import java.util.Comparator;
import java.util.List;

/** The chat list of an account: newest activity first, everything read. */
final class Dialogs {
    static final TlObject NOTIFY_SETTINGS = TlObject.of("peerNotifySettings");
    private static final int ARCHIVE = 1;

    private final UpdateLog log;

    Dialogs(UpdateLog log) {
        this.log = log;
    }

    /** One entry of the list. */
    TlObject dialog(Viewer viewer, PeerId peer) {
        var history = viewer.history(peer);
        int top = history.size() == 0 ? 0 : history.idAt(history.size() - 1);
        return TlObject.of(
                "dialog",
                "peer",
                peer.toTl(),
                "top_message",
                top,
                "read_inbox_max_id",
                top,
                "read_outbox_max_id",
                top,
                "unread_count",
                0,
                "unread_mentions_count",
                0,
                "unread_reactions_count",
                0,
                "unread_poll_votes_count",
                0,
                "notify_settings",
                NOTIFY_SETTINGS,
                "pts",
                peer.kind() == PeerId.Kind.CHANNEL ? log.pts(peer) : null,
                "folder_id",
                viewer.account().archived().contains(peer) ? ARCHIVE : null);
    }

    /** The chats of the main list or of the archive that have messages. */
    List<PeerId> list(Viewer viewer, int folder) {
        return viewer.account().dialogs().stream()
                .filter(peer -> viewer.account().archived().contains(peer) == (folder == ARCHIVE))
                .filter(peer -> viewer.history(peer).size() > 0)
                .sorted(Comparator.comparingInt((PeerId peer) -> topDate(viewer, peer))
                        .reversed()
                        .thenComparing(PeerId::id))
                .toList();
    }

    /** When something was last said, in seconds since 1970; 0 if never. */
    static int topDate(Viewer viewer, PeerId peer) {
        History history = viewer.history(peer);
        return history.size() == 0 ? 0 : history.at(history.size() - 1).intValue("date");
    }
}
