package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.ChatFolder;
import dev.userbot.sandbox.world.PeerId;
import java.util.ArrayList;
import java.util.List;

/** {@code messages.getDialogFilters}: the folders of the chat list. */
final class FoldersService {
    void register(Methods methods) {
        methods.user("messages.getDialogFilters", (viewer, request) -> folders(viewer));
    }

    private static TlObject folders(Viewer viewer) {
        var folders = new ArrayList<TlObject>();
        folders.add(TlObject.of("dialogFilterDefault"));
        viewer.account().folders().forEach(folder -> folders.add(folder(viewer, folder)));
        return TlObject.of("messages.dialogFilters", "filters", List.copyOf(folders));
    }

    private static TlObject folder(Viewer viewer, ChatFolder folder) {
        var filter = TlObject.of(
                "dialogFilter",
                "id",
                folder.id(),
                "title",
                TlObject.of("textWithEntities", "text", folder.title(), "entities", List.of()),
                "pinned_peers",
                inputs(viewer, folder.pinned()),
                "include_peers",
                inputs(viewer, folder.included()),
                "exclude_peers",
                inputs(viewer, folder.excluded()));
        for (var kind : folder.kinds()) {
            filter = filter.with(kind, true);
        }
        return filter;
    }

    private static List<TlObject> inputs(Viewer viewer, List<PeerId> peers) {
        return peers.stream().map(viewer::input).toList();
    }
}
