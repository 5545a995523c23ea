package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.time.Clock;
import java.util.List;

/** Who may write where, how much and how often, as far as the world tells. */
final class SendRules {
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CAPTION = 1024;
    private static final int LARGEST_ALBUM = 10;

    private final Clock clock;

    SendRules(Clock clock) {
        this.clock = clock;
    }

    /** Checks who may write. */
    void checkPeer(Viewer viewer, PeerId peer, TlObject request) {
        if (peer.kind() == PeerId.Kind.USER) {
            checkUser(viewer, peer, request);
        } else {
            checkChat(viewer, peer, request);
        }
    }

    /** Checks what is written, one message or an album. */
    static void checkContent(List<TlObject> messages) {
        if (messages.size() > LARGEST_ALBUM) {
            throw RpcError.badRequest("MULTI_MEDIA_TOO_LONG");
        }
        for (var message : messages) {
            int length = message.string("message").length();
            if (message.has("media")) {
                require(length <= LONGEST_CAPTION, "MEDIA_CAPTION_TOO_LONG");
            } else {
                require(!message.string("message").isBlank(), "MESSAGE_EMPTY");
                require(length <= LONGEST_TEXT, "MESSAGE_TOO_LONG");
            }
        }
    }

    /** When the account may write again in a chat with slow mode, in seconds since 1970; 0 for now. */
    int nextSendDate(Viewer viewer, PeerId peer) {
        int slow = viewer.world()
                .fullChat(peer)
                .map(full -> full.intValue("slowmode_seconds"))
                .orElse(0);
        if (slow == 0 || viewer.owns(peer)) {
            return 0;
        }
        int now = now();
        var history = viewer.history(peer);
        for (int i = history.size() - 1; i >= 0 && history.at(i).intValue("date") > now - slow; i--) {
            if (viewer.message(history.at(i)).flag("out")) {
                return history.at(i).intValue("date") + slow;
            }
        }
        return 0;
    }

    private static void checkUser(Viewer viewer, PeerId peer, TlObject request) {
        var user = viewer.user(peer.id()).orElseThrow(() -> RpcError.badRequest("PEER_ID_INVALID"));
        require(!user.flag("deleted"), "INPUT_USER_DEACTIVATED");
        long price = viewer.world()
                .fullUser(peer.id())
                .map(full -> full.longValue("send_paid_messages_stars"))
                .orElse(0L);
        if (price > 0 && request.longValue("allow_paid_stars") < price) {
            throw new RpcError(403, "ALLOW_PAYMENT_REQUIRED_" + price);
        }
        if (user.flag("contact_require_premium")) {
            throw new RpcError(406, "PRIVACY_PREMIUM_REQUIRED");
        }
    }

    private void checkChat(Viewer viewer, PeerId peer, TlObject request) {
        var chat = viewer.world().chat(peer).orElseThrow(() -> RpcError.badRequest("PEER_ID_INVALID"));
        if (chat.flag("broadcast") && !mayPost(viewer, peer, chat)) {
            throw new RpcError(403, "CHAT_ADMIN_REQUIRED");
        }
        boolean silenced = chat.object("default_banned_rights")
                .filter(rights -> rights.flag("send_messages"))
                .isPresent();
        if (!viewer.isMember(peer) || (silenced && !viewer.owns(peer)) || chat.flag("deactivated")) {
            throw new RpcError(403, "CHAT_WRITE_FORBIDDEN");
        }
        checkTopic(viewer, peer, request);
        int next = nextSendDate(viewer, peer);
        if (next > now() && !request.has("schedule_date")) {
            throw new RpcError(420, "SLOWMODE_WAIT_" + (next - now()));
        }
    }

    private static boolean mayPost(Viewer viewer, PeerId peer, TlObject chat) {
        return viewer.owns(peer)
                || chat.flag("creator")
                || chat.object("admin_rights")
                        .filter(rights -> rights.flag("post_messages"))
                        .isPresent();
    }

    private static void checkTopic(Viewer viewer, PeerId peer, TlObject request) {
        int top = request.object("reply_to")
                .map(reply -> reply.intValue("top_msg_id"))
                .orElse(0);
        viewer.world().topics(peer).stream()
                .filter(topic -> topic.intValue("id") == top && topic.flag("closed"))
                .findFirst()
                .ifPresent(closed -> {
                    throw RpcError.badRequest("TOPIC_CLOSED");
                });
    }

    private static void require(boolean condition, String error) {
        if (!condition) {
            throw RpcError.badRequest(error);
        }
    }

    private int now() {
        return (int) clock.instant().getEpochSecond();
    }
}
