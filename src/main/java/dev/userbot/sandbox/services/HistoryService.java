package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.List;

/** {@code messages.getHistory} and single messages by id. */
final class HistoryService {
    private final MessageAnswers answers;

    HistoryService(MessageAnswers answers) {
        this.answers = answers;
    }

    void register(Methods methods) {
        methods.user("messages.getHistory", this::getHistory)
                .user("channels.getMessages", this::getChannelMessages)
                .user("messages.getMessages", this::getMessages);
    }

    private TlObject getHistory(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "peer");
        return answers.page(viewer, peer, viewer.history(peer), request);
    }

    private TlObject getChannelMessages(Viewer viewer, TlObject request) {
        var channel = viewer.requiredPeer(request, "channel");
        return answers.byIds(viewer, List.of(channel), request.objects("id"));
    }

    /** Private chats and basic groups share one sequence of ids, so the chat need not be named. */
    private TlObject getMessages(Viewer viewer, TlObject request) {
        var own = viewer.dialogs().stream()
                .filter(peer -> peer.kind() != PeerId.Kind.CHANNEL)
                .toList();
        return answers.byIds(viewer, own, request.objects("id"));
    }
}
