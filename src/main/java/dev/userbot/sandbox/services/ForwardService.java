package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** {@code messages.forwardMessages}. */
final class ForwardService {
    private static final List<String> CONTENT = List.of("message", "entities", "media");

    private final SendService service;
    private final RandomGenerator random;

    ForwardService(SendService service, RandomGenerator random) {
        this.service = service;
        this.random = random;
    }

    void register(Methods methods) {
        methods.device("messages.forwardMessages", this::forward);
    }

    private TlObject forward(Device device, TlObject request) {
        var viewer = device.viewer();
        var from = viewer.requiredPeer(request, "from_peer");
        var to = viewer.requiredPeer(request, "to_peer");
        var ids = request.longs("id");
        var randomIds = request.longs("random_id");
        if (ids.size() != randomIds.size()) {
            throw RpcError.badRequest("RANDOM_ID_INVALID");
        }
        if (viewer.world().chat(from).filter(chat -> chat.flag("noforwards")).isPresent()) {
            throw RpcError.badRequest("CHAT_FORWARDS_RESTRICTED");
        }
        var groups = new HashMap<Long, Long>();
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < ids.size(); i++) {
            int id = ids.get(i).intValue();
            drafts.add(new Draft(randomIds.get(i), () -> forwarded(viewer, from, id, to, request, groups)));
        }
        return service.send(device, to, request, drafts);
    }

    private TlObject forwarded(
            Viewer viewer, PeerId from, int id, PeerId to, TlObject request, Map<Long, Long> groups) {
        var original = viewer.message(from, id)
                .filter(message -> message.is("message") && !message.flag("noforwards"))
                .orElseThrow(() -> RpcError.badRequest("MESSAGE_ID_INVALID"));
        var message = Composer.empty(viewer, to, inTopic(request));
        for (var field : CONTENT) {
            message = message.with(field, original.fields().get(field));
        }
        if (request.flag("drop_media_captions") && original.has("media")) {
            message = message.with("message", "").with("entities", null);
        }
        if (original.has("grouped_id")) {
            message = message.with(
                    "grouped_id",
                    groups.computeIfAbsent(
                            original.longValue("grouped_id"), first -> random.nextLong(1, Long.MAX_VALUE)));
        }
        return request.flag("drop_author") ? message : credited(viewer, from, original, to, message);
    }

    private static TlObject credited(Viewer viewer, PeerId from, TlObject original, PeerId to, TlObject message) {
        var header = Forwards.header(from, original);
        if (!to.equals(viewer.self())) {
            return message.with("fwd_from", header);
        }
        return message.with("saved_peer_id", from.toTl())
                .with(
                        "fwd_from",
                        header.with("saved_from_peer", from.toTl()).with("saved_from_msg_id", original.intValue("id")));
    }

    /** This request alone may name a topic without an answer. */
    private static TlObject inTopic(TlObject request) {
        int top = request.intValue("top_msg_id");
        return top == 0 || request.has("reply_to")
                ? request
                : request.with(
                        "reply_to", TlObject.of("inputReplyToMessage", "reply_to_msg_id", top, "top_msg_id", top));
    }
}
