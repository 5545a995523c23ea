package dev.userbot.sandbox.services;

import dev.userbot.sandbox.world.PeerId;

/** What an account has read in a chat. Everything that the world was told with was read, by everybody. */
final class ReadMarks {
    private ReadMarks() {}

    /** The last message of others that the account read. */
    static int inbox(Viewer viewer, PeerId peer) {
        return viewer.state().inboxRead(peer).orElseGet(() -> fromTheBeginning(viewer, peer));
    }

    /** The last message of the account that others read. */
    static int outbox(Viewer viewer, PeerId peer) {
        return viewer.state().outboxRead(peer).orElseGet(() -> fromTheBeginning(viewer, peer));
    }

    /** How many messages of others the account has not read. */
    static int unread(Viewer viewer, PeerId peer) {
        var history = viewer.history(peer);
        int unread = 0;
        for (int i = history.indexAtLeast(inbox(viewer, peer) + 1); i < history.size(); i++) {
            if (!viewer.message(history.at(i)).flag("out")) {
                unread++;
            }
        }
        return unread;
    }

    private static int fromTheBeginning(Viewer viewer, PeerId peer) {
        return viewer.world().readFromTheBeginning(viewer.userId(), peer);
    }
}
