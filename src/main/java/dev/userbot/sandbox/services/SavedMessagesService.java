package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code messages.getSavedDialogs} and its kin: Saved Messages, parted by the chats that the messages were saved from.
 * See https://core.telegram.org/api/saved-messages.
 */
final class SavedMessagesService {
    private static final int MAX_LIMIT = 100;

    private final MessageAnswers answers;
    private final Selections selections;

    SavedMessagesService(MessageAnswers answers, Selections selections) {
        this.answers = answers;
        this.selections = selections;
    }

    void register(Methods methods) {
        methods.user("messages.getSavedDialogs", SavedMessagesService::dialogs)
                .user("messages.getPinnedSavedDialogs", (viewer, request) -> all(viewer, List.of()))
                .user("messages.getSavedDialogsByID", SavedMessagesService::dialogsById)
                .user("messages.getSavedHistory", this::history);
    }

    /** Whether a message was saved from a chat. */
    static Predicate<TlObject> from(PeerId peer) {
        var saved = peer.toTl();
        return message -> topic(message).filter(saved::equals).isPresent();
    }

    private static Optional<TlObject> topic(TlObject message) {
        return message.object("saved_peer_id");
    }

    private static TlObject dialogs(Viewer viewer, TlObject request) {
        var newest = newest(viewer);
        int before = request.intValue("offset_id");
        var page = newest.values().stream()
                .filter(message -> before == 0 || message.intValue("id") < before)
                .limit(Math.max(1, Math.min(request.intValue("limit"), MAX_LIMIT)))
                .toList();
        if (page.size() == newest.size()) {
            return all(viewer, page);
        }
        return answer(viewer, "messages.savedDialogsSlice", page, Map.of("count", newest.size()));
    }

    private static TlObject dialogsById(Viewer viewer, TlObject request) {
        var newest = newest(viewer);
        var wanted = request.objects("ids").stream()
                .map(viewer::peer)
                .map(PeerId::toTl)
                .map(newest::get)
                .filter(Objects::nonNull)
                .toList();
        return all(viewer, wanted);
    }

    private TlObject history(Viewer viewer, TlObject request) {
        var saved = viewer.history(viewer.self());
        var found = selections.of(viewer, request, saved, from(viewer.requiredPeer(request, "peer")));
        return answers.page(viewer, viewer.self(), found, request);
    }

    /** The newest message of each topic, the newest topic first. */
    private static Map<TlObject, TlObject> newest(Viewer viewer) {
        History history = viewer.history(viewer.self());
        var newest = new LinkedHashMap<TlObject, TlObject>();
        for (int i = history.size() - 1; i >= 0; i--) {
            var message = viewer.message(history.at(i));
            topic(message).ifPresent(topic -> newest.putIfAbsent(topic, message));
        }
        return newest;
    }

    private static TlObject all(Viewer viewer, Collection<TlObject> newest) {
        return answer(viewer, "messages.savedDialogs", newest, Map.of());
    }

    private static TlObject answer(
            Viewer viewer, String constructor, Collection<TlObject> newest, Map<String, Object> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put(
                "dialogs",
                newest.stream()
                        .map(message -> TlObject.of(
                                "savedDialog",
                                "peer",
                                topic(message).orElseThrow(),
                                "top_message",
                                message.intValue("id")))
                        .toList());
        fields.put("messages", List.copyOf(new LinkedHashSet<>(newest)));
        return new Mentions().addAll(newest).answer(viewer, constructor, fields);
    }
}
