package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code messages.Messages} that many methods answer with. */
final class MessageAnswers {
    private final UpdateLog log;

    MessageAnswers(UpdateLog log) {
        this.log = log;
    }

    /** The part of a history that the request's offsets cut out. */
    TlObject page(Viewer viewer, PeerId peer, History history, TlObject request) {
        var page = Page.of(history, request);
        var messages = page.messages().stream().map(viewer::message).toList();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("messages", messages);
        fields.put("topics", List.of());
        var mentions = new Mentions().add(peer).addAll(messages);
        if (peer.kind() == PeerId.Kind.CHANNEL) {
            fields.put("pts", log.pts(peer));
            fields.put("count", history.size());
            fields.put("offset_id_offset", page.offset());
            return mentions.answer(viewer, "messages.channelMessages", fields);
        }
        if (messages.size() == history.size()) {
            return mentions.answer(viewer, "messages.messages", fields);
        }
        fields.put("count", history.size());
        fields.put("offset_id_offset", page.offset());
        return mentions.answer(viewer, "messages.messagesSlice", fields);
    }

    /** Messages that are all there are. */
    TlObject few(Viewer viewer, List<TlObject> messages) {
        return new Mentions()
                .addAll(messages)
                .answer(viewer, "messages.messages", Map.of("messages", messages, "topics", List.of()));
    }

    /** Messages by {@code InputMessage}, in the order asked; {@code messageEmpty} for those that are not there. */
    TlObject byIds(Viewer viewer, List<PeerId> peers, List<TlObject> ids) {
        var messages = ids.stream()
                .map(input -> find(viewer, peers, input.intValue("id")))
                .toList();
        var channel = peers.stream()
                .filter(peer -> peer.kind() == PeerId.Kind.CHANNEL)
                .findFirst();
        if (channel.isEmpty()) {
            return few(viewer, messages);
        }
        return new Mentions()
                .add(channel.get())
                .addAll(messages)
                .answer(
                        viewer,
                        "messages.channelMessages",
                        Map.of(
                                "messages",
                                messages,
                                "topics",
                                List.of(),
                                "pts",
                                log.pts(channel.get()),
                                "count",
                                messages.size()));
    }

    private static TlObject find(Viewer viewer, List<PeerId> peers, int id) {
        return peers.stream()
                .flatMap(peer -> viewer.message(peer, id).stream())
                .findFirst()
                .orElseGet(() -> TlObject.of("messageEmpty", "id", id));
    }
}
