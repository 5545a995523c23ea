package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.List;
import java.util.Optional;

/** From what a client wants to say to a {@code message}, which still lacks its id, its chat and its date. */
final class Composer {
    private static final int GENERAL_TOPIC = 1;

    private Composer() {}

    /** A message without content, from the fields that all the requests that send something have in common. */
    static TlObject empty(Viewer viewer, PeerId peer, TlObject request) {
        var chat = viewer.world().chat(peer);
        boolean post = chat.filter(known -> known.flag("broadcast")).isPresent();
        return TlObject.of(
                "message",
                "from_id",
                post ? null : viewer.self().toTl(),
                "post",
                post ? true : null,
                "views",
                post ? 1 : null,
                "forwards",
                post ? 0 : null,
                "post_author",
                post && chat.orElseThrow().flag("signatures") ? nameOf(viewer) : null,
                "saved_peer_id",
                peer.equals(viewer.self()) ? peer.toTl() : null,
                "silent",
                set(request, "silent"),
                "noforwards",
                set(request, "noforwards"),
                "invert_media",
                set(request, "invert_media"),
                "effect",
                request.has("effect") ? request.longValue("effect") : null,
                "reply_to",
                request.object("reply_to").flatMap(reply -> replyHeader(viewer, peer, reply)),
                "message",
                "");
    }

    /** Gives a message its text or caption. */
    static TlObject worded(Viewer viewer, TlObject message, String text, List<TlObject> inputEntities) {
        var given = inputEntities.stream()
                .map(entity -> entity(viewer, text, entity))
                .toList();
        var entities = EntityFinder.all(text, given);
        return message.with("message", text).with("entities", entities.isEmpty() ? null : entities);
    }

    private static TlObject entity(Viewer viewer, String text, TlObject entity) {
        int offset = entity.intValue("offset");
        int length = entity.intValue("length");
        if (offset < 0 || length <= 0 || offset + length > text.length()) {
            throw RpcError.badRequest("ENTITY_BOUNDS_INVALID");
        }
        if (!entity.is("inputMessageEntityMentionName")) {
            return entity;
        }
        return TlObject.of(
                "messageEntityMentionName",
                "offset",
                offset,
                "length",
                length,
                "user_id",
                viewer.requiredPeer(entity, "user_id").id());
    }

    /** What a message answers, and the topic that it belongs to. */
    private static Optional<TlObject> replyHeader(Viewer viewer, PeerId peer, TlObject reply) {
        if (!reply.is("inputReplyToMessage")) {
            return Optional.empty();
        }
        int id = reply.intValue("reply_to_msg_id");
        var elsewhere = viewer.peer(reply, "reply_to_peer_id").filter(other -> !other.equals(peer));
        var answered = viewer.message(elsewhere.orElse(peer), id);
        boolean forum =
                viewer.world().chat(peer).filter(chat -> chat.flag("forum")).isPresent();
        int topic = forum ? topic(reply, answered) : 0;
        boolean general = forum && topic == GENERAL_TOPIC;
        if (answered.isEmpty() && id != topic) {
            throw RpcError.badRequest("REPLY_MESSAGE_ID_INVALID");
        }
        if (general && id == GENERAL_TOPIC) {
            return Optional.empty();
        }
        boolean inTopic = forum && !general;
        return Optional.of(TlObject.of(
                "messageReplyHeader",
                "reply_to_msg_id",
                id,
                "forum_topic",
                inTopic ? true : null,
                "reply_to_top_id",
                inTopic && topic != id ? Integer.valueOf(topic) : thread(reply, forum, id),
                "reply_to_peer_id",
                elsewhere.map(PeerId::toTl),
                "reply_from",
                elsewhere.flatMap(other -> answered.map(message -> Forwards.header(other, message))),
                "quote",
                reply.has("quote_text") ? true : null,
                "quote_text",
                reply.has("quote_text") ? reply.string("quote_text") : null,
                "quote_entities",
                reply.has("quote_entities") ? reply.objects("quote_entities") : null,
                "quote_offset",
                reply.has("quote_offset") ? reply.intValue("quote_offset") : null));
    }

    private static int topic(TlObject reply, Optional<TlObject> answered) {
        return reply.has("top_msg_id")
                ? reply.intValue("top_msg_id")
                : answered.map(Threads::topicOf).orElse(reply.intValue("reply_to_msg_id"));
    }

    /** Outside of forums a thread is named only by those of its messages that do not answer its beginning. */
    private static Integer thread(TlObject reply, boolean forum, int id) {
        int top = reply.intValue("top_msg_id");
        return forum || top == 0 || top == id ? null : (Integer) top;
    }

    private static String nameOf(Viewer viewer) {
        return viewer.user(viewer.userId())
                .map(user -> (user.string("first_name") + " " + user.string("last_name")).strip())
                .orElse("");
    }

    private static Boolean set(TlObject request, String flag) {
        return request.flag(flag) ? true : null;
    }
}
