package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The chat list of an account: newest activity first. */
final class Dialogs {
    static final TlObject NOTIFY_SETTINGS = TlObject.of("peerNotifySettings");
    private static final int ARCHIVE = 1;

    private final UpdateLog log;

    Dialogs(UpdateLog log) {
        this.log = log;
    }

    /** One entry of the list. */
    TlObject dialog(Viewer viewer, PeerId peer) {
        // First: what happens from here on must count as not yet known to whoever gets this.
        int pts = log.pts(peer);
        return TlObject.of(
                "dialog",
                "peer",
                peer.toTl(),
                "top_message",
                topId(viewer, peer),
                "read_inbox_max_id",
                ReadMarks.inbox(viewer, peer),
                "read_outbox_max_id",
                ReadMarks.outbox(viewer, peer),
                "unread_count",
                ReadMarks.unread(viewer, peer),
                "unread_mentions_count",
                0,
                "unread_reactions_count",
                0,
                "unread_poll_votes_count",
                0,
                "notify_settings",
                NOTIFY_SETTINGS,
                "pts",
                peer.kind() == PeerId.Kind.CHANNEL ? (Integer) pts : null,
                "folder_id",
                folder(viewer, peer));
    }

    /** Where the account has put a chat, as Telegram says it: nothing for the main list. */
    static Optional<Integer> folder(Viewer viewer, PeerId peer) {
        return viewer.account().archived().contains(peer) ? Optional.of(ARCHIVE) : Optional.empty();
    }

    /**
     * The chats of the main list or of the archive that have messages. Those of the same second stand in the order of
     * their messages, as TDLib has them: in any other it would ask for the end of the list for ever.
     */
    List<PeerId> list(Viewer viewer, int folder) {
        return viewer.dialogs().stream()
                .filter(peer -> viewer.account().archived().contains(peer) == (folder == ARCHIVE))
                .filter(peer -> viewer.history(peer).size() > 0)
                .sorted(Comparator.comparingInt((PeerId peer) -> topDate(viewer, peer))
                        .thenComparing(peer -> topId(viewer, peer))
                        .thenComparing(PeerId::chatId)
                        .reversed())
                .toList();
    }

    private static int topId(Viewer viewer, PeerId peer) {
        History history = viewer.history(peer);
        return history.size() == 0 ? 0 : history.idAt(history.size() - 1);
    }

    /** When something was last said, in seconds since 1970; 0 if never. */
    static int topDate(Viewer viewer, PeerId peer) {
        History history = viewer.history(peer);
        return history.size() == 0 ? 0 : history.at(history.size() - 1).intValue("date");
    }
}
