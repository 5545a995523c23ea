package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.Optional;

/** Photos and documents that stand in the messages of an account's chats, to be sent again without an upload. */
final class KnownMedia {
    private KnownMedia() {}

    /**
     * Looks for something from the newest message of every chat on.
     *
     * @param field {@code photo} or {@code document}
     */
    static Optional<TlObject> find(Viewer viewer, String field, long id) {
        for (var peer : viewer.dialogs()) {
            var history = viewer.history(peer);
            for (int i = history.size() - 1; i >= 0; i--) {
                var found = history.at(i)
                        .object("media")
                        .flatMap(media -> media.object(field))
                        .filter(object -> object.longValue("id") == id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
