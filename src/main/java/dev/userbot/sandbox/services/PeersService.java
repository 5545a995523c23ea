package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code users.*}, {@code contacts.*}, {@code channels.getChannels}…: who exists, by id, name, number or link. */
final class PeersService {
    private static final int SHORTEST_SEARCH = 3;

    private final SendRules rules;

    PeersService(SendRules rules) {
        this.rules = rules;
    }

    void register(Methods methods) {
        methods.user("users.getUsers", PeersService::getUsers)
                .user("users.getFullUser", PeersService::getFullUser)
                .user("channels.getChannels", (viewer, request) -> chats(viewer, peers(viewer, request)))
                .user("messages.getChats", PeersService::getChats)
                .user(
                        "channels.getFullChannel",
                        (viewer, request) -> full(viewer, viewer.requiredPeer(request, "channel")))
                .user(
                        "messages.getFullChat",
                        (viewer, request) -> full(viewer, viewer.basicGroup(request.longValue("chat_id"))))
                .user("messages.checkChatInvite", PeersService::checkChatInvite)
                .user("contacts.resolveUsername", PeersService::resolveUsername)
                .user("contacts.resolvePhone", PeersService::resolvePhone)
                .user("contacts.search", PeersService::search);
    }

    private static List<TlObject> getUsers(Viewer viewer, TlObject request) {
        return peers(viewer, request).stream()
                .flatMap(peer -> viewer.user(peer.id()).stream())
                .toList();
    }

    private static TlObject getFullUser(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "id");
        var full = withOwnMarks(
                viewer,
                peer,
                viewer.world().fullUser(peer.id()).orElseThrow(() -> RpcError.badRequest("USER_ID_INVALID")));
        return new Mentions().add(peer).add(full).answer(viewer, "users.userFull", Map.of("full_user", full));
    }

    private static TlObject getChats(Viewer viewer, TlObject request) {
        return chats(
                viewer, request.longs("id").stream().map(viewer::basicGroup).toList());
    }

    private static TlObject chats(Viewer viewer, List<PeerId> peers) {
        var chats = peers.stream().flatMap(peer -> viewer.chat(peer).stream()).toList();
        return TlObject.of("messages.chats", "chats", chats);
    }

    private TlObject full(Viewer viewer, PeerId peer) {
        int nextSendDate = rules.nextSendDate(viewer, peer);
        var full = withOwnMarks(
                        viewer,
                        peer,
                        viewer.world().fullChat(peer).orElseThrow(() -> RpcError.badRequest("CHAT_ID_INVALID")))
                .with("slowmode_next_send_date", nextSendDate == 0 ? null : nextSendDate);
        return new Mentions().add(peer).add(full).answer(viewer, "messages.chatFull", Map.of("full_chat", full));
    }

    private static TlObject withOwnMarks(Viewer viewer, PeerId peer, TlObject full) {
        // Without the folder TDLib would take the chat out of its archive.
        return full.with("has_scheduled", viewer.state().scheduled(peer).isEmpty() ? null : true)
                .with("folder_id", Dialogs.folder(viewer, peer));
    }

    private static TlObject checkChatInvite(Viewer viewer, TlObject request) {
        var peer = viewer.world()
                .byInvite(request.string("hash"))
                .orElseThrow(() -> RpcError.badRequest("INVITE_HASH_EXPIRED"));
        var chat = viewer.chat(peer).orElseThrow(() -> RpcError.badRequest("INVITE_HASH_EXPIRED"));
        if (viewer.isMember(peer)) {
            return TlObject.of("chatInviteAlready", "chat", chat);
        }
        return TlObject.of(
                "chatInvite",
                "channel",
                peer.kind() == PeerId.Kind.CHANNEL,
                "broadcast",
                chat.flag("broadcast"),
                "megagroup",
                chat.flag("megagroup"),
                "public",
                chat.has("username"),
                "title",
                chat.string("title"),
                "photo",
                TlObject.of("photoEmpty", "id", 0L),
                "participants_count",
                chat.intValue("participants_count"),
                "color",
                0);
    }

    private static TlObject resolveUsername(Viewer viewer, TlObject request) {
        return resolved(viewer, viewer.world().byUsername(request.string("username")), "USERNAME_NOT_OCCUPIED");
    }

    private static TlObject resolvePhone(Viewer viewer, TlObject request) {
        return resolved(viewer, viewer.world().byPhone(request.string("phone")), "PHONE_NOT_OCCUPIED");
    }

    private static TlObject resolved(Viewer viewer, Optional<PeerId> found, String error) {
        var peer = found.orElseThrow(() -> RpcError.badRequest(error));
        return new Mentions().add(peer).answer(viewer, "contacts.resolvedPeer", Map.of("peer", peer.toTl()));
    }

    private static TlObject search(Viewer viewer, TlObject request) {
        var query = request.string("q").toLowerCase(Locale.ROOT);
        if (query.length() < SHORTEST_SEARCH) {
            throw RpcError.badRequest("QUERY_TOO_SHORT");
        }
        var mine = Stream.concat(viewer.contacts().stream().map(PeerId::user), viewer.dialogs().stream())
                .distinct()
                .filter(peer -> nameOf(viewer, peer).contains(query))
                .toList();
        var others = viewer.world().chats().stream()
                .filter(peer -> !mine.contains(peer))
                .filter(peer ->
                        viewer.chat(peer).filter(chat -> chat.has("username")).isPresent())
                .filter(peer -> nameOf(viewer, peer).contains(query))
                .limit(Math.max(1, request.intValue("limit")))
                .toList();
        var mentions = new Mentions();
        mine.forEach(mentions::add);
        others.forEach(mentions::add);
        return mentions.answer(viewer, "contacts.found", Map.of("my_results", tl(mine), "results", tl(others)));
    }

    private static String nameOf(Viewer viewer, PeerId peer) {
        var object = peer.kind() == PeerId.Kind.USER ? viewer.user(peer.id()) : viewer.chat(peer);
        return object.map(found -> String.join(
                        " ",
                        found.string("first_name"),
                        found.string("last_name"),
                        found.string("title"),
                        found.string("username")))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static List<TlObject> tl(List<PeerId> peers) {
        return peers.stream().map(PeerId::toTl).toList();
    }

    private static List<PeerId> peers(Viewer viewer, TlObject request) {
        return request.objects("id").stream().map(viewer::peer).toList();
    }
}
